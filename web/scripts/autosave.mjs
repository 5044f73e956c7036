// A form that is saved as it is written, for whoever loses the connection or the battery. Without
// this script the button beside it does the same. What somebody else has written meanwhile is
// never written over: then the script stops, and the button shows both texts.

const PAUSE = 4000;

async function save(form, said) {
  const body = new URLSearchParams(new FormData(form));
  body.set("act", "autosave");
  const answer = await fetch(form.action, { method: "POST", body });
  if (!answer.ok) return answer.status !== 409;
  const { version, saved } = await answer.json();
  form.elements.row_version.value = version;
  said.textContent = saved;
  return true;
}

for (const form of document.querySelectorAll("form[data-autosave]")) {
  const said = form.querySelector("[data-saved]");
  let timer;
  let going = true;
  let last = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    if (going) timer = setTimeout(() => (last = save(form, said).then((on) => (going = on), () => {})), PAUSE);
  };
  form.addEventListener("input", soon);
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    going = false;
    // A save that is under way must not make the version of this form an old one.
    event.preventDefault();
    await last;
    const button = event.submitter;
    if (button?.name) {
      const chosen = document.createElement("input");
      Object.assign(chosen, { type: "hidden", name: button.name, value: button.value });
      form.append(chosen);
    }
    form.submit();
  });
}
