//! The stages of `cargo xtask test` that need programs of others: a web server, and more engines than Chromium. Debian has them; where they
//! are not to be had, the stage says that it was not checked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{build, node, release, stage::Progress, tools, vectors};

/// nginx's module that serves packed files.
const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// The example configuration, in a real nginx.
pub fn hosting(progress: &Progress) -> Result<()> {
    let packages = ["nginx-light", "libnginx-mod-http-brotli-static"];
    let Some(nginx) = found(progress, "nginx with packed files", &packages, nginx)? else {
        return Ok(());
    };
    let chromium = tools::chromium()?;
    build::build()?;
    release::make(None)?;
    let environment = vec![
        ("KVP_NGINX", nginx.into()),
        ("KVP_BROTLI_MODULE", MODULE.into()),
        ("CHROMIUM", chromium.into()),
    ];
    node::test(progress, "tests/hosting", &environment, node::LONG)
}

/// The journeys, in Firefox and WebKitGTK.
pub fn engines(progress: &Progress) -> Result<()> {
    tools::node_modules()?;
    let mut environment = vec![("KVP_VECTORS", vectors::write()?.into())];
    let firefox = || {
        ["firefox-esr", "firefox"]
            .into_iter()
            .find_map(tools::on_path)
    };
    if let Some(firefox) = found(progress, "Firefox", &["firefox-esr"], firefox)? {
        environment.push(("FIREFOX", firefox.into()));
    }
    let packages = ["webkit2gtk-driver", "xvfb", "xauth"];
    if let Some((driver, browser)) = found(progress, "WebKit", &packages, webkit)? {
        environment.push(("WEBKIT_DRIVER", driver.into()));
        environment.push(("WEBKIT_BROWSER", browser.into()));
    }
    if environment.len() == 1 {
        return Ok(());
    }
    node::test(progress, "tests/engines", &environment, node::LONG)
}

/// What hosts make of the package, with tools that npm fetches for it and that are kept for the next time.
pub fn toolchains(progress: &Progress) -> Result<()> {
    if !tools::registry_answers() {
        let why = "npm's registry does not answer, so there are no tools of hosts";
        if tools::may_install() {
            bail!("{why}");
        }
        progress.not_checked(why.to_owned());
        return Ok(());
    }
    let environment = node::in_chromium(tools::chromium()?)?;
    node::test(progress, "tests/toolchains", &environment, node::LONG)
}

/// A program that is here or is installed now. Where that is not ours to do, it is not checked; where it is and does not succeed, that is an error,
/// so that a machine of nobody's, on which changes are judged, leaves nothing out.
fn found<T>(
    progress: &Progress,
    name: &str,
    packages: &[&str],
    find: impl Fn() -> Option<T>,
) -> Result<Option<T>> {
    if let Some(found) = find() {
        return Ok(Some(found));
    }
    match tools::install(packages) {
        Ok(()) => find()
            .with_context(|| format!("apt-get brought no {name}"))
            .map(Some),
        Err(error) if tools::may_install() => Err(error),
        Err(error) => {
            progress.not_checked(format!("{name} is not here: {error:#}"));
            Ok(None)
        }
    }
}

fn nginx() -> Option<PathBuf> {
    tools::on_path("nginx")
        .or_else(|| Some(PathBuf::from("/usr/sbin/nginx")))
        .filter(|nginx| nginx.is_file() && Path::new(MODULE).is_file())
}

/// WebKitGTK's driver, and the small browser that it drives.
fn webkit() -> Option<(PathBuf, PathBuf)> {
    let driver =
        tools::on_path("WebKitWebDriver").filter(|_| tools::on_path("xvfb-run").is_some())?;
    let browser = fs::read_dir("/usr/lib")
        .ok()?
        .flatten()
        .map(|architecture| architecture.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|browser| browser.is_file())?;
    Some((driver, browser))
}
