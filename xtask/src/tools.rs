//! The programs the build leans on: found, installed where that is ours to do, and run.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{places, stamp::Stamp};

/// Chromium's engine without windows: the same pages for half the work.
const SHELL: &str = "chromium-headless-shell";

/// The browsers' names in the order we look for them, after `$CHROMIUM`.
const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Cargo, at the top of the repository.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(places::root());
    cargo
}

/// Node, at the top of the repository.
pub fn node() -> Command {
    let mut node = Command::new("node");
    node.current_dir(places::root());
    node
}

/// Runs a program to its end; anything but success is an error that names it.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("could not start {}", name(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// Runs a program to its end and returns what it printed.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("could not start {}", name(command)))?;
    if !output.status.success() {
        bail!("{} failed ({})", name(command), output.status);
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("{} printed something that is not text", name(command)))
}

/// The program with its first argument, which is how people know it: `cargo build`, `npm ci`.
fn name(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let argument = command
        .get_args()
        .next()
        .map(|argument| format!(" {}", argument.display()))
        .unwrap_or_default();
    format!("`{}{argument}`", program.display())
}

/// Makes sure that the compiler has the standard library for WebAssembly.
pub fn wasm_std() -> Result<()> {
    let sysroot = read(
        Command::new("rustc")
            .args(["--print", "sysroot"])
            .current_dir(places::root()),
    )?;
    if Path::new(sysroot.trim())
        .join("lib/rustlib/wasm32-unknown-unknown")
        .exists()
    {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]).current_dir(places::root()))
        .context("the compiler lacks the standard library for wasm32-unknown-unknown; install it for the toolchain that rust-toolchain.toml names")
}

/// Makes sure that the standard library can be built anew, for its size; says whether it can.
pub fn std_source() -> Result<bool> {
    let sysroot = read(
        Command::new("rustc")
            .args(["--print", "sysroot"])
            .current_dir(places::root()),
    )?;
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
    if source.exists() {
        return Ok(true);
    }
    let added = run(Command::new("rustup")
        .args(["component", "add", "rust-src"])
        .current_dir(places::root()));
    Ok(added.is_ok() && source.exists())
}

/// Makes sure that `node_modules/` is what the lock file says.
pub fn node_modules() -> Result<()> {
    packages("npm", places::root())
}

/// The same in any directory that has a lock file; by `name` it is remembered.
pub fn packages(name: &str, directory: &Path) -> Result<()> {
    let (manifest, lock, modules) = (
        directory.join("package.json"),
        directory.join("package-lock.json"),
        directory.join("node_modules"),
    );
    let stamp = Stamp::of(name, &[&manifest, &lock])?;
    if stamp.is_current() && modules.exists() {
        return Ok(());
    }
    let version = read(node().arg("--version")).context(
        "Node 20.16 or newer is needed for the stylesheet and the JavaScript: install nodejs and npm",
    )?;
    let numbers = version.trim_start_matches('v').split('.');
    let numbers: Vec<u32> = numbers.map_while(|number| number.parse().ok()).collect();
    if numbers < vec![20, 16] {
        bail!(
            "Node 20.16 or newer is needed for the stylesheet and the JavaScript; this is {}",
            version.trim()
        );
    }
    // Nothing a package brings is run at installation: esbuild's program is in a package of its own.
    run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(directory))
        .context("npm is needed for the stylesheet, the JavaScript and the browser tests, and could not install what package-lock.json names")?;
    stamp.save()
}

/// Whether packages can be had that `package-lock.json` does not name.
pub fn registry_answers() -> bool {
    let ping = ["ping", "--fetch-retries=1", "--fetch-timeout=20000"];
    Command::new("npm")
        .args(ping)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Chromium for the tests of the gate: `$CHROMIUM`, its shell, installed now if need be, or a whole one.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    let shell = || on_path(SHELL);
    shell()
        .or_else(|| {
            install(&[SHELL, "fonts-liberation"])
                .ok()
                .and_then(|()| shell())
        })
        .map_or_else(whole_chromium, Ok)
}

/// The browser that people have: `$CHROMIUM`, one that is installed, or one installed now.
pub fn whole_chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    if let Some(found) = CHROMIUM.into_iter().find_map(on_path) {
        return Ok(found);
    }
    install(&["chromium", "fonts-liberation"])
        .and_then(|()| on_path("chromium").context("apt-get brought no chromium"))
        .context("the browser tests need Chromium, and find it where CHROMIUM says, or on the path")
}

/// Installs Debian packages where that may be done, and says so first; else the error says what to run.
pub fn install(packages: &[&str]) -> Result<()> {
    let packages = packages.join(" ");
    if on_path("apt-get").is_none() {
        bail!("install it; Debian has it in {packages}");
    }
    if !may_install() {
        bail!("run `sudo apt-get install --no-install-recommends {packages}`");
    }
    println!("Installs {packages} with apt-get.");
    let apt = |arguments: &[&str]| {
        run(Command::new("apt-get")
            .args(["-qq", "-o=Dpkg::Use-Pty=0"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null()))
    };
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends"]
        .into_iter()
        .chain(packages.split(' '))
        .collect::<Vec<_>>())
}

/// Whether it is ours to install Debian packages here: there is `apt-get`, and it is root who asks.
pub fn may_install() -> bool {
    on_path("apt-get").is_some()
        && read(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}

/// Where a shell would find this program.
pub fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|directory| directory.join(program))
        .find(|path| path.is_file())
}
