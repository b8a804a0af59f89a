// Keeps what is being typed in this browser, until it has been sent.
const key = (field) => `draft.${field.dataset.draft}`;

// What was typed before this script ran is kept, too.
const restore = () => {
  for (const field of document.querySelectorAll("[data-draft]")) {
    if (field.value) localStorage.setItem(key(field), field.value);
    else field.value = localStorage.getItem(key(field)) ?? "";
  }
};

document.addEventListener("input", ({ target: field }) => {
  if (field.dataset.draft) localStorage.setItem(key(field), field.value);
  if (field.dataset.remember) localStorage.setItem(field.dataset.remember, field.value);
});

document.addEventListener("submit", ({ target: form }) => {
  for (const field of form.querySelectorAll("[data-draft]")) localStorage.removeItem(key(field));
});

for (const field of document.querySelectorAll("[data-remember]")) {
  field.value ||= localStorage.getItem(field.dataset.remember) ?? "";
}

document.addEventListener("htmx:afterSettle", restore);
restore();
