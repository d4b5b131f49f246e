//! From Rust to WebAssembly and the JavaScript that speaks to it, four times: the rules alone, the guide, the desk, and the pilot of 2008.

use std::{
    collections::BTreeSet,
    env, fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Validator, WasmFeatures};

use crate::{places, stamp::Stamp, tools};

/// One build of the library.
pub struct Wasm {
    /// The Cargo feature that selects it.
    pub feature: &'static str,
    /// What its files are called on the way to `pkg/`.
    pub name: &'static str,
}

/// The rules alone, the element with the rules inside, the same for caseworkers, and the element for the pilot of 2008.
pub const ALL: [Wasm; 4] = [
    Wasm {
        feature: "package",
        name: "core",
    },
    Wasm {
        feature: "element",
        name: "kvp-veiviser",
    },
    Wasm {
        feature: "desk",
        name: "desk",
    },
    Wasm {
        feature: "bistand",
        name: "bistand",
    },
];

/// What the wasm may ask of a browser: everything here is in Chrome 96, Firefox 79 and Safari 15. No threads, no SIMD, no tail calls, no
/// garbage collection.
const FEATURES: WasmFeatures = WasmFeatures::WASM1
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::MUTABLE_GLOBAL)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::REFERENCE_TYPES);

/// How the standard library comes into the wasm: arguments to Cargo, flags to the compiler, and what they need in the environment.
struct Std {
    cargo: &'static [&'static str],
    compiler: &'static [&'static str],
    environment: Option<(&'static str, &'static str)>,
}

/// Built anew for its size, with panics that trap at once and say nothing: a tenth less to send. The pinned compiler can do it, and is told that it
/// may. `docs/decisions/0009-small-std.md` says what that costs.
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
    ],
    environment: Some(("RUSTC_BOOTSTRAP", "1")),
};

/// As it comes with the compiler, where its source is not to be had.
const READY_MADE: Std = Std {
    cargo: &[],
    compiler: &[],
    environment: None,
};

/// Where the bundler finds `<name>/<name>.js` and `<name>/<name>_bg.wasm`.
pub fn glue() -> PathBuf {
    places::work().join("glue")
}

/// Builds all side by side: link-time optimisation, the long part, keeps one core busy each.
pub fn build() -> Result<()> {
    let std = std()?;
    let flags = flags(std)?;
    let built = thread::scope(|scope| {
        let flags = flags.as_str();
        let threads = ALL
            .each_ref()
            .map(|wasm| scope.spawn(move || wasm.build(std, flags)));
        threads.map(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| bail!("the build broke off"))
        })
    });
    // What the compiler says of several is said once.
    let said: BTreeSet<String> = built.into_iter().collect::<Result<_>>()?;
    said.iter().for_each(|warnings| eprint!("{warnings}"));
    Ok(())
}

impl Wasm {
    /// Compiles, writes the JavaScript side and checks the outcome; returns the compiler's warnings.
    fn build(&self, std: &Std, flags: &str) -> Result<String> {
        let (compiled, warnings) = self.compile(std, flags, None)?;
        let out = glue().join(self.name);
        let stamp = Stamp::of(&format!("glue-{}", self.name), &[&compiled])?;
        if stamp.is_current() && out.exists() {
            return Ok(warnings);
        }
        places::empty(&out)?;
        self.bind(&compiled, &out, false)?;
        self.check(&fs::read(out.join(format!("{}_bg.wasm", self.name)))?)?;
        stamp.press()?;
        Ok(warnings)
    }

    /// The wasm with its functions' names still in it.
    pub fn named(&self) -> Result<Vec<u8>> {
        let out = places::work().join("named");
        let std = std()?;
        self.bind(&self.compile(std, &flags(std)?, None)?.0, &out, true)?;
        Ok(fs::read(out.join(format!("{}_bg.wasm", self.name)))?)
    }

    /// The wasm as it is compiled, with a table of the source line that each instruction comes from.
    pub fn traced(&self) -> Result<Vec<u8>> {
        let std = std()?;
        Ok(fs::read(
            self.compile(std, &flags(std)?, Some("line-tables-only"))?.0,
        )?)
    }

    fn bind(&self, compiled: &Path, out: &Path, names: bool) -> Result<()> {
        Bindgen::new()
            .input_bytes(self.name, fs::read(compiled)?)
            .web(true)?
            // Our loader always says where the wasm is, so the glue needs no guess of its own.
            .omit_default_module_path(true)
            // A wasm that broke is replaced by another of the same module: see `guard.js`.
            .reset_state_function(true)
            .remove_name_section(!names)
            .remove_producers_section(true)
            .generate(out)
            .with_context(|| format!("could not write the JavaScript side of {}.wasm", self.name))
    }

    /// Where the compiled wasm lies, and what the compiler had to say. `tables` are what it tells of the source, as Cargo's profiles name it.
    fn compile(&self, std: &Std, flags: &str, tables: Option<&str>) -> Result<(PathBuf, String)> {
        // A directory each: all are called kvp_veiviser.wasm, and would push each other out.
        let target = places::target()
            .join(if tables.is_some() { "traced" } else { "wasm" })
            .join(self.name);
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
            .arg(&target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags)
            .envs(tables.map(|tables| ("CARGO_PROFILE_RELEASE_DEBUG", tables)))
            .output()
            .context("could not start cargo")?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            bail!("{}.wasm does not compile\n{said}", self.name);
        }
        Ok((
            target.join("wasm32-unknown-unknown/release/kvp_veiviser.wasm"),
            said,
        ))
    }

    fn check(&self, wasm: &[u8]) -> Result<()> {
        Validator::new_with_features(FEATURES)
            .validate_all(wasm)
            .with_context(|| {
                format!("{}.wasm asks more of a browser than we promise", self.name)
            })?;
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
                bail!(
                    "{}.wasm tells where it was built: {path} stands in it",
                    self.name
                );
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

/// Compiler flags under which the same source gives the same bytes wherever it lies: paths are told from the tops below.
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

    let mut told = vec![
        (places::root().to_path_buf(), "kvp-veiviser".to_owned()),
        (
            Path::new(sysroot.trim()).join("lib/rustlib/src/rust"),
            format!("/rustc/{commit}"),
        ),
    ];
    for registry in fs::read_dir(cargo_home()?.join("registry/src"))? {
        told.push((registry?.path(), "crates".to_owned()));
    }
    let flags: Vec<_> = told
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
