// Mounts guides and removes them again, every other one before it is shown.

const memories = new Set();
const { instantiate, Instance } = WebAssembly;
WebAssembly.Instance = new Proxy(Instance, { construct: (target, given) => remembered(Reflect.construct(target, given)) });
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  remembered(made.instance ?? made);
  return made;
};

function remembered(instance) {
  memories.add(instance.exports.memory);
  return instance;
}

await import("/pkg/kvp-veiviser.js");

const pause = () => new Promise((later) => { setTimeout(later, 0); });

window.memory = () => [...memories].reduce((bytes, { buffer }) => bytes + buffer.byteLength, 0);

window.mount = async (count) => {
  for (let mounted = 0; mounted < count; mounted += 1) {
    const guide = document.body.appendChild(document.createElement("kvp-veiviser"));
    if (mounted % 2) {
      while (!guide.assessment) await pause();
      guide.answers = { alder: 20 + (mounted % 40), barn: mounted % 3 };
      await pause();
    }
    guide.remove();
    await pause();
  }
};
