//! From Rust to WebAssembly and the JavaScript that calls it, three times: the rules alone, the guide, and the workbench.

use std::{
    collections::BTreeSet,
    env, fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use anyhow::{Context, Result, bail};

use crate::{places, stamp::Stamp, tools, words};

/// One build of the library.
pub struct Wasm {
    /// The Cargo feature that selects it.
    pub feature: &'static str,
    /// What its files are called on the way to `pkg/`.
    pub name: &'static str,
    /// How it is optimised, as Cargo's profiles have it: `z` for size alone, `s` for size and some speed.
    level: &'static str,
}

/// The element with the rules inside: what most of our pages show, and so built first.
pub const GUIDE: Wasm = Wasm {
    feature: "element",
    name: "kvp-veiviser",
    level: "z",
};

/// The rules alone, the guide, and the same for caseworkers with the pilot of 2008.
pub const ALL: [Wasm; 3] = [
    Wasm {
        feature: "package",
        name: "core",
        // A program may ask a million times. Half a kilobyte buys it a sixth of each.
        level: "s",
    },
    GUIDE,
    Wasm {
        feature: "workbench",
        name: "workbench",
        level: "z",
    },
];

/// How the standard library comes into the wasm: arguments to Cargo, flags to the compiler, and what they need in the environment.
struct Std {
    cargo: &'static [&'static str],
    compiler: &'static [&'static str],
    environment: Option<(&'static str, &'static str)>,
}

/// Built anew for its size, with panics that trap at once and say nothing: a tenth less to send. The pinned compiler can do it where it is
/// allowed to. `docs/decisions/0009-small-std.md` says what that costs.
const SMALL: Std = Std {
    cargo: &[
        "-Zbuild-std=std,panic_abort",
        "-Zbuild-std-features=optimize_for_size",
    ],
    compiler: &[
        "-Zunstable-options",
        "-Cpanic=immediate-abort",
        "-Zlocation-detail=none",
        "-Zfmt-debug=none",
        // What the front of the compiler inlines, it inlines for speed.
        "-Zinline-mir=no",
        // A copy is one instruction, where LLVM would load and store each of up to four words.
        "-Cllvm-args=-max-store-memcpy=1",
        // Values are computed where they are needed, once for all branches, and no earlier.
        "-Cllvm-args=-enable-pre=false",
        "-Cllvm-args=-enable-load-pre=false",
        "-Cllvm-args=-disable-lsr",
        "-Cllvm-args=-sink-common-insts",
    ],
    environment: Some(("RUSTC_BOOTSTRAP", "1")),
};

/// As it comes with the compiler, where its source is not to be had.
const READY_MADE: Std = Std {
    cargo: &[],
    compiler: &[],
    environment: None,
};

/// The program that writes the JavaScript side: a package of its own, so that it is compiled while the wasm is.
const BINDGEN: [&str; 3] = ["--quiet", "--locked", "--package=xtask-bindgen"];

/// Where the bundler finds `<name>/<name>.js` and `<name>/<name>_bg.wasm`.
pub fn glue() -> PathBuf {
    places::work().join("glue")
}

/// Builds these. The first time the guide goes ahead, and the others take over the standard library and the crates that it compiled.
pub fn build(wasms: &[Wasm]) -> Result<()> {
    let std = std()?;
    let flags = flags(std)?;
    if !GUIDE.target().exists() {
        side_by_side(&[GUIDE], std, &flags)?;
    }
    let sharing = |wasm: &&Wasm| wasm.level == GUIDE.level && !wasm.target().exists();
    for wasm in wasms.iter().filter(sharing) {
        places::copy(&GUIDE.target(), &wasm.target())?;
    }
    side_by_side(wasms, std, &flags)
}

/// Link-time optimisation, the long part, keeps one core busy each.
fn side_by_side(wasms: &[Wasm], std: &Std, flags: &str) -> Result<()> {
    let built: Vec<_> = thread::scope(|scope| {
        // The first time this takes long too. It is one thing after the other, and the compiler of the wasm has the other cores.
        if !glue().exists() {
            scope.spawn(|| tools::run(tools::cargo().args(["build", "--jobs=1"]).args(BINDGEN)));
        }
        let threads: Vec<_> = wasms
            .iter()
            .map(|wasm| scope.spawn(|| wasm.build(std, flags)))
            .collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| bail!("the build broke off"))
            })
            .collect()
    });
    // A warning that several builds share is printed once.
    let warnings: BTreeSet<String> = built.into_iter().collect::<Result<_>>()?;
    warnings.iter().for_each(|warnings| eprint!("{warnings}"));
    Ok(())
}

impl Wasm {
    /// A directory for each: all are called kvp_veiviser.wasm, and would push each other out.
    fn target(&self) -> PathBuf {
        places::target().join("wasm").join(self.name)
    }

    /// Compiles, writes the JavaScript side and checks the outcome; returns the compiler's warnings.
    fn build(&self, std: &Std, flags: &str) -> Result<String> {
        let (compiled, warnings) = self.compile(&self.target(), std, flags, None)?;
        let out = glue().join(self.name);
        let stamp = Stamp::of(&format!("glue-{}", self.name), &[&compiled])?;
        if stamp.is_current() && out.exists() {
            return Ok(warnings);
        }
        places::empty(&out)?;
        self.bindgen("write", &compiled, &out)?;
        self.check(&fs::read(out.join(format!("{}_bg.wasm", self.name)))?)?;
        stamp.save()?;
        Ok(warnings)
    }

    /// Prints what in it weighs what.
    pub fn weigh(&self) -> Result<()> {
        let std = std()?;
        let (compiled, _) = self.compile(&self.target(), std, &flags(std)?, None)?;
        self.bindgen("weigh", &compiled, &places::work().join("named"))
    }

    /// The wasm as it is compiled, with a table of the source line that each instruction comes from.
    pub fn traced(&self) -> Result<Vec<u8>> {
        let std = std()?;
        let target = places::target().join("traced").join(self.name);
        let (compiled, _) = self.compile(&target, std, &flags(std)?, Some("line-tables-only"))?;
        Ok(fs::read(compiled)?)
    }

    /// Has the other program do something to the compiled wasm.
    fn bindgen(&self, task: &str, compiled: &Path, out: &Path) -> Result<()> {
        tools::run(
            tools::cargo()
                .arg("run")
                .args(BINDGEN)
                .args(["--", task])
                .arg(compiled)
                .arg(self.name)
                .arg(out),
        )
    }

    /// Where the compiled wasm is, and the compiler's warnings. `tables` is how much it names of the source, as Cargo's profiles have it.
    fn compile(
        &self,
        target: &Path,
        std: &Std,
        flags: &str,
        tables: Option<&str>,
    ) -> Result<(PathBuf, String)> {
        let colour = if io::stderr().is_terminal() {
            "--color=always"
        } else {
            "--color=never"
        };
        let output = tools::cargo()
            // Only `rustc` may ask for the one crate type: beside a Rust library, Cargo would leave link-time optimisation out.
            .args(["rustc", "--quiet", "--release", "--locked", colour])
            .args([
                "--lib",
                "--crate-type=cdylib",
                "--target=wasm32-unknown-unknown",
            ])
            .args(["--no-default-features", "--features", self.feature])
            .args(std.cargo)
            .envs(std.environment)
            .arg("--target-dir")
            .arg(target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.level)
            .env("KVP_TEXTS", words::code())
            .envs(tables.map(|tables| ("CARGO_PROFILE_RELEASE_DEBUG", tables)))
            .output()
            .context("could not start cargo")?;
        let warnings = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            bail!("{}.wasm does not compile\n{warnings}", self.name);
        }
        Ok((
            target.join("wasm32-unknown-unknown/release/kvp_veiviser.wasm"),
            warnings,
        ))
    }

    /// Refuses a wasm that names a place on this machine.
    fn check(&self, wasm: &[u8]) -> Result<()> {
        let private = [
            Some(places::root().to_path_buf()),
            Some(cargo_home()?),
            env::home_dir(),
        ];
        for path in private
            .iter()
            .flatten()
            .map(|path| format!("{}/", path.display()))
        {
            if path.len() > 1
                && wasm
                    .windows(path.len())
                    .any(|window| window == path.as_bytes())
            {
                bail!("{}.wasm names where it was built: {path}", self.name);
            }
        }
        Ok(())
    }
}

fn std() -> Result<&'static Std> {
    Ok(if tools::std_source()? {
        &SMALL
    } else {
        &READY_MADE
    })
}

/// Compiler flags under which the same source gives the same bytes wherever it is built: paths begin at the folders below.
fn flags(std: &Std) -> Result<String> {
    let rustc = |arguments: &[&str]| {
        tools::read(
            Command::new("rustc")
                .args(arguments)
                .current_dir(places::root()),
        )
    };
    let sysroot = rustc(&["--print", "sysroot"])?;
    let version = rustc(&["-vV"])?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .unwrap_or("unknown");

    let mut mapped = vec![
        (places::root().to_path_buf(), "kvp-veiviser".to_owned()),
        (
            Path::new(sysroot.trim()).join("lib/rustlib/src/rust"),
            format!("/rustc/{commit}"),
        ),
    ];
    for registry in fs::read_dir(cargo_home()?.join("registry/src"))? {
        mapped.push((registry?.path(), "crates".to_owned()));
    }
    let flags: Vec<_> = mapped
        .into_iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .chain(std.compiler.iter().map(|&flag| flag.to_owned()))
        .collect();
    Ok(flags.join("\u{1f}"))
}

fn cargo_home() -> Result<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
        .context("neither CARGO_HOME nor HOME says where Cargo keeps its crates")
}
