// How a server of the tests is told to misbehave:
//
//   server.misbehave("down");
//   server.misbehave("tryLater", { times: 1 });  // once, and then it behaves
//   server.misbehave("none");

export function faultSwitch(names) {
  const known = ["none", ...names];
  let now = { name: "none" };
  const changes = new Set();
  return {
    misbehave(name, options = {}) {
      if (!known.includes(name)) throw new Error(`There is no fault '${name}': the faults are ${known.join(", ")}.`);
      now = { times: Infinity, ...options, name };
      for (const changed of [...changes]) changed();
    },

    // Whether this fault is to show now; if so, with its options.
    strikes(name, suits = () => true) {
      if (now.name !== name || now.times < 1 || !suits(now)) return null;
      now.times -= 1;
      return now;
    },

    // Resolves after so many seconds, or as soon as the server is told something else.
    hold(seconds) {
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          changes.delete(done);
          resolve();
        };
        const timer = setTimeout(done, seconds * 1000);
        changes.add(done);
      });
    },
  };
}
