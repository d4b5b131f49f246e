//! A small server for the pages, the package and, when asked, the tests' pages. It knows no other part of the repository.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use anyhow::{Context, Result};
use mime_guess::{MimeGuess, mime};
use oxhttp::{
    Server,
    model::{Body, Method, Request, Response, StatusCode},
};
use percent_encoding::percent_decode_str;

use crate::places;

/// The policy that the element works under: nothing but what is served here, no inline style or script, no text turned into markup. The
/// second line is for the pages around it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; \
    img-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const RELOAD_PATH: &str = "/__reload.js";
const BUILT_PATH: &str = "/__built";

/// Goes first in the page, so that its one request is made before the element is there.
const RELOAD_TAG: &str = "<script type=\"module\" src=\"/__reload.js\"></script>";
/// A page that asks is answered once there is a newer build than the one it shows, or after a while that there is none, and asks again. One
/// whose server is gone stops.
const RELOAD_SCRIPT: &str = "\
const ask = async () => {
  const { status } = await fetch(\"/__built?SHOWN\");
  return status === 200 ? location.reload() : ask();
};
ask().catch(() => {});
";

/// Instead of a page whose screens may be missing, while nothing but the guide is built.
const UNBUILT: &str = "<!doctype html><html lang=\"en\"><head><meta http-equiv=\"refresh\" content=\"2\"><title>Still being built</title></head>\
    <body><p>This page is still being built, and shows itself once it is. <a href=\"/\">The guide</a> is ready.</p></body></html>";

/// No browser has given up a request after this long.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a server shows.
#[derive(Default)]
pub struct Site {
    /// Whether the pages under `tests/` are there.
    pub with_tests: bool,
    /// The builds that are made beside; without them, every file is served exactly as it is.
    pub reload: Option<Arc<Reload>>,
}

/// The builds that open pages wait for.
#[derive(Default)]
pub struct Reload {
    builds: Mutex<Builds>,
    changed: Condvar,
}

#[derive(Default)]
struct Builds {
    made: u32,
    /// Whether the package has no other screens yet.
    guide_only: bool,
}

impl Site {
    /// Starts to serve, on this machine only, and returns the address. Port 0 takes any free port.
    pub fn open(self, port: u16) -> Result<SocketAddr> {
        // The library does not say which port it took, so a free one is found for it.
        let taken =
            || format!("could not serve on port {port}; another port can be given with --port");
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .and_then(|listener| listener.local_addr())
            .with_context(taken)?;
        Server::new(move |request| self.respond(request))
            .bind(address)
            .spawn()
            .with_context(taken)?;
        Ok(address)
    }

    /// What a request is answered with.
    fn respond(&self, request: &Request<Body>) -> Response<Body> {
        let path = request.uri().path();
        let (status, media, body) = match (request.method(), &self.reload) {
            (&Method::GET, Some(reload)) if path == BUILT_PATH => {
                reload.wait(request.uri().query())
            }
            (&Method::GET, _) => self.answer(path),
            (&Method::HEAD, _) => {
                let (status, media, _) = self.answer(path);
                (status, media, Vec::new())
            }
            _ => text(
                StatusCode::METHOD_NOT_ALLOWED,
                "This server only answers GET and HEAD.",
            ),
        };
        let mut response = Response::builder()
            .status(status)
            .header("content-type", media)
            .header("content-security-policy", POLICY)
            .header("x-content-type-options", "nosniff")
            .header("referrer-policy", "no-referrer")
            .header("cache-control", "no-store");
        // The package is what other sites' pages load; the pages are our own.
        if path.starts_with("/pkg/") {
            response = response
                .header("access-control-allow-origin", "*")
                .header("cross-origin-resource-policy", "cross-origin");
        }
        response.body(body.into()).unwrap_or_default()
    }

    fn answer(&self, path: &str) -> Answer {
        if let (RELOAD_PATH, Some(reload)) = (path, &self.reload) {
            let shown = reload.builds().made.to_string();
            return (
                StatusCode::OK,
                "text/javascript; charset=utf-8".to_owned(),
                RELOAD_SCRIPT.replace("SHOWN", &shown).into(),
            );
        }
        let Some(file) = self.file(path) else {
            return text(StatusCode::NOT_FOUND, "There is nothing here.");
        };
        match fs::read(&file) {
            Ok(body) => {
                let media = media(&file);
                match &self.reload {
                    Some(reload) if media.starts_with("text/html") => {
                        if reload.builds().guide_only && path != "/" {
                            (StatusCode::SERVICE_UNAVAILABLE, media, UNBUILT.into())
                        } else {
                            (StatusCode::OK, media, with_reload(body))
                        }
                    }
                    _ => (StatusCode::OK, media, body),
                }
            }
            Err(error) => text(
                StatusCode::INTERNAL_SERVER_ERROR,
                &format!("The file could not be read: {error}."),
            ),
        }
    }

    /// The file that a path stands for, if it is one that we show: a name below one of the open directories, with no way out of it.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = percent_decode_str(path).decode_utf8().ok()?;
        if path == "/" || path == "/index.html" {
            return Some(places::root().join("index.html")).filter(|page| page.is_file());
        }
        let (top, name) = path.strip_prefix('/')?.split_once('/')?;
        if !(matches!(top, "www" | "pkg" | "docs") || (top == "tests" && self.with_tests)) {
            return None;
        }
        let open = places::root().join(top).canonicalize().ok()?;
        let index = if name.is_empty() || name.ends_with('/') {
            "index.html"
        } else {
            ""
        };
        let file = open.join(format!("{name}{index}")).canonicalize().ok()?;
        let mut names = file.strip_prefix(&open).ok()?.iter();
        let is_hidden = names.any(|name| name.to_string_lossy().starts_with('.'));
        (!is_hidden && file.is_file()).then_some(file)
    }
}

/// What a request comes to.
type Answer = (StatusCode, String, Vec<u8>);

fn text(status: StatusCode, sentence: &str) -> Answer {
    let media = "text/plain; charset=utf-8".to_owned();
    (status, media, sentence.into())
}

fn media(file: &Path) -> String {
    let guess = MimeGuess::from_path(file).first_or_octet_stream();
    if guess.type_() == mime::TEXT {
        format!("{guess}; charset=utf-8")
    } else {
        guess.to_string()
    }
}

impl Reload {
    /// Tells every open page to load itself anew.
    pub fn notify(&self) {
        self.builds().made += 1;
        self.changed.notify_all();
    }

    /// Says whether the package has the guide and no other screens yet.
    pub fn guide_only(&self, guide_only: bool) {
        self.builds().guide_only = guide_only;
    }

    /// Answers once a build has been made since the one that is shown, or that none was.
    fn wait(&self, shown: Option<&str>) -> Answer {
        let shown = shown.and_then(|shown| shown.parse().ok());
        let (builds, _) = self
            .changed
            .wait_timeout_while(self.builds(), PATIENCE, |builds| shown == Some(builds.made))
            .unwrap_or_else(PoisonError::into_inner);
        if shown == Some(builds.made) {
            return text(StatusCode::NO_CONTENT, "");
        }
        text(StatusCode::OK, "There is a new build.")
    }

    fn builds(&self) -> MutexGuard<'_, Builds> {
        self.builds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn with_reload(page: Vec<u8>) -> Vec<u8> {
    let Ok(html) = String::from_utf8(page.clone()) else {
        return page;
    };
    match html.split_once("<head>") {
        Some((before, after)) => format!("{before}<head>{RELOAD_TAG}{after}").into_bytes(),
        None => page,
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::TcpStream,
        time::Duration,
    };

    use super::*;

    /// Browsers open several connections at once and keep them; with a thread for each, one that came while all were taken could wait
    /// until another page was closed.
    #[test]
    fn every_connection_is_answered_while_all_others_stay_open() -> Result<()> {
        let address = Site::default().open(0)?;
        for held in 0..60 {
            let mut open = Vec::new();
            for _ in 0..held {
                open.push(ask(address)?);
                answered(open.last_mut().context("it was just put there")?)?;
            }
            let mut burst = (0..6).map(|_| ask(address)).collect::<Result<Vec<_>>>()?;
            burst.iter_mut().try_for_each(answered)?;
        }
        Ok(())
    }

    #[test]
    fn an_open_page_hears_of_every_build() -> Result<()> {
        let reload = Arc::new(Reload::default());
        let site = Site {
            reload: Some(Arc::clone(&reload)),
            ..Site::default()
        };
        let address = site.open(0)?;
        for shown in 0..2 {
            let mut page = TcpStream::connect(address)?;
            page.set_read_timeout(Some(Duration::from_secs(10)))?;
            write!(
                page,
                "GET /__built?{shown} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
            )?;
            reload.notify();
            let mut answer = String::new();
            page.read_to_string(&mut answer)?;
            assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        }
        Ok(())
    }

    #[test]
    fn while_only_the_guide_is_built_other_pages_say_so() {
        let reload = Arc::new(Reload::default());
        let site = Site {
            reload: Some(Arc::clone(&reload)),
            ..Site::default()
        };
        let statuses = || {
            ["/", "/www/veileder.html", "/www/icon.svg"].map(|path| site.answer(path).0.as_u16())
        };
        reload.guide_only(true);
        assert_eq!(statuses(), [200, 503, 200]);
        reload.guide_only(false);
        assert_eq!(statuses(), [200, 200, 200]);
    }

    fn ask(address: SocketAddr) -> Result<TcpStream> {
        let mut connection = TcpStream::connect(address)?;
        connection.set_read_timeout(Some(Duration::from_secs(10)))?;
        connection.write_all(b"HEAD / HTTP/1.1\r\nHost: here\r\n\r\n")?;
        Ok(connection)
    }

    fn answered(connection: &mut TcpStream) -> Result<()> {
        let mut head = [0; 12];
        connection.read_exact(&mut head)?;
        assert_eq!(&head, b"HTTP/1.1 200");
        Ok(())
    }

    #[test]
    fn only_the_open_directories_are_shown() {
        let site = Site::default();
        for path in [
            "/Cargo.toml",
            "/src/lib.rs",
            "/.git/config",
            "/pkg/../Cargo.toml",
            "/pkg/%2e%2e/Cargo.toml",
            "/pkg/..%2fCargo.toml",
            "/www/..\\Cargo.toml",
            "/www//etc/passwd",
            "/www/%00",
            "/tests/layers.rs",
            "//etc/passwd",
            "/pkg",
            "pkg/core.js",
            "",
            "/%",
        ] {
            assert_eq!(site.file(path), None, "{path}");
        }
    }

    #[test]
    fn the_reload_script_comes_first_in_the_head() {
        let page = with_reload(b"<!doctype html><head><title>x</title></head>".to_vec());
        assert_eq!(
            String::from_utf8(page),
            Ok(format!(
                "<!doctype html><head>{RELOAD_TAG}<title>x</title></head>"
            ))
        );
    }
}
