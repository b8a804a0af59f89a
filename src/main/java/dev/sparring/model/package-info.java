/**
 * Language models, asked through LangChain4j: which one a role has, what it answers, what is wrong
 * with it. An adapter: nothing here decides what a buyer does or what a seller is scored.
 */
@NullMarked
package dev.sparring.model;

import org.jspecify.annotations.NullMarked;
