//! The stages of `cargo xtask test` that need programs of others: a web server, and more engines than Chromium. Debian has them; where they
//! are not to be had, the stage says that it was not checked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{build, dist, test::tests, tools, vectors};

/// The example configuration, in a real nginx.
pub fn hosting() -> Result<()> {
    const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    let found = || {
        tools::on_path("nginx")
            .or_else(|| Some(PathBuf::from("/usr/sbin/nginx")))
            .filter(|nginx| nginx.is_file() && Path::new(MODULE).is_file())
    };
    if found().is_none()
        && let Err(error) = tools::install(&["nginx-light", "libnginx-mod-http-brotli-static"])
    {
        println!("NOT CHECKED: nginx with packed files is not here ({error:#}).");
        return Ok(());
    }
    let nginx = found().context("apt-get brought no nginx with packed files")?;
    let chromium = tools::chromium()?;
    build::build()?;
    dist::lay_out(None)?;
    tools::run(
        tools::node()
            .args(["--test", "--test-reporter=spec"])
            .args(tests("tests/hosting")?)
            .env("KVP_NGINX", nginx)
            .env("KVP_BROTLI_MODULE", MODULE)
            .env("CHROMIUM", chromium),
    )
}

/// The journeys, in Firefox and WebKitGTK.
pub fn engines() -> Result<()> {
    tools::node_modules()?;
    let firefox = found("Firefox", &["firefox-esr"], || {
        ["firefox-esr", "firefox"]
            .into_iter()
            .find_map(tools::on_path)
    });
    let webkit = found("WebKit", &["webkit2gtk-driver", "xvfb", "xauth"], webkit);
    if firefox.is_none() && webkit.is_none() {
        return Ok(());
    }
    let mut node = tools::node();
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(tests("tests/engines")?)
        .env("KVP_VECTORS", vectors::write()?);
    if let Some(firefox) = firefox {
        node.env("FIREFOX", firefox);
    }
    if let Some((driver, browser)) = webkit {
        node.env("WEBKIT_DRIVER", driver)
            .env("WEBKIT_BROWSER", browser);
    }
    tools::run(&mut node)
}

/// An engine that is here or can be installed; otherwise says that it was not looked at.
fn found<T>(name: &str, packages: &[&str], find: impl Fn() -> Option<T>) -> Option<T> {
    find().or_else(|| {
        if let Err(error) = tools::install(packages) {
            println!("NOT CHECKED: {name} is not here ({error:#}).");
        }
        find()
    })
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
