//! A small server for the pages, the package and, when asked, the tests' pages. It knows no other part of the repository.

use std::{
    fs,
    io::Write,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response};

use crate::places;

/// The policy that the element works under: nothing but what lies here, no inline style or script, no text turned into markup. The
/// second line is for the pages around it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; \
    img-src 'self'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const RELOAD_PATH: &str = "/__reload.js";
const EVENTS_PATH: &str = "/__events";

/// Goes first in the page, so that its one request is made before the element is there, and none after.
const RELOAD_TAG: &str = "<script type=\"module\" src=\"/__reload.js\"></script>";
const RELOAD_SCRIPT: &str = "\
const events = new EventSource(\"/__events\");
events.onmessage = () => location.reload();
events.onerror = () => events.close();
";

/// As many requests as a page makes at once.
const THREADS: usize = 16;

/// What a server shows.
#[derive(Default)]
pub struct Site {
    /// Whether the pages under `tests/` are there.
    pub with_tests: bool,
    /// The pages to reload after a build; without it, every file is served exactly as it is.
    pub reload: Option<Arc<Reload>>,
}

/// The open pages that wait to hear of a new build.
#[derive(Default)]
pub struct Reload(Mutex<Vec<Box<dyn Write + Send>>>);

/// What a request comes to.
struct Answer {
    status: u16,
    media: &'static str,
    body: Vec<u8>,
}

impl Site {
    /// Starts to serve, on this machine only, and returns the address. Port 0 takes any free port.
    pub fn open(self, port: u16) -> Result<SocketAddr> {
        let server = tiny_http::Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
            anyhow!(
                "could not serve on port {port} ({error}); another port can be given with --port"
            )
        })?;
        let address = server
            .server_addr()
            .to_ip()
            .ok_or_else(|| anyhow!("the server has no address"))?;
        let (site, server) = (Arc::new(self), Arc::new(server));
        for _ in 0..THREADS {
            let (site, server) = (Arc::clone(&site), Arc::clone(&server));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    site.respond(request);
                }
            });
        }
        Ok(address)
    }

    fn respond(&self, request: Request) {
        let path = request
            .url()
            .split(['?', '#'])
            .next()
            .unwrap_or_default()
            .to_owned();
        if let (EVENTS_PATH, Method::Get, Some(reload)) =
            (path.as_str(), request.method(), &self.reload)
        {
            return reload.wait(request);
        }
        let answer = match request.method() {
            Method::Get | Method::Head => self.answer(&path),
            _ => Answer::of(405, "This server only answers GET and HEAD."),
        };
        let mut response = Response::from_data(answer.body).with_status_code(answer.status);
        for (name, value) in headers(&path, answer.media) {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        // A reader who leaves before the answer has arrived is no concern of ours.
        let _ = request.respond(response);
    }

    fn answer(&self, path: &str) -> Answer {
        if path == RELOAD_PATH && self.reload.is_some() {
            return Answer {
                status: 200,
                media: "text/javascript; charset=utf-8",
                body: RELOAD_SCRIPT.into(),
            };
        }
        let Some(file) = self.file(path) else {
            return Answer::of(404, "There is nothing here.");
        };
        match fs::read(&file) {
            Ok(body) => {
                let media = media(&file);
                let body = if self.reload.is_some() && media.starts_with("text/html") {
                    with_reload(body)
                } else {
                    body
                };
                Answer {
                    status: 200,
                    media,
                    body,
                }
            }
            Err(error) => Answer::of(500, &format!("The file could not be read: {error}.")),
        }
    }

    /// The file that a path stands for, if it is one that we show: a name below one of the open directories, with no way out of it.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = decode(path)?;
        if path == "/" || path == "/index.html" {
            return Some(places::root().join("index.html")).filter(|page| page.is_file());
        }
        let mut names = path.strip_prefix('/')?.split('/');
        let top = names
            .next()
            .filter(|top| matches!(*top, "www" | "pkg") || (*top == "tests" && self.with_tests))?;
        let mut names: Vec<_> = names.collect();
        if names.last() == Some(&"") {
            names.pop();
            names.push("index.html");
        }
        if names.iter().any(|name| {
            name.is_empty() || name.starts_with('.') || name.contains(['\\', '\0', ':'])
        }) {
            return None;
        }
        let open = places::root().join(top).canonicalize().ok()?;
        let file = names
            .iter()
            .fold(open.clone(), |place, name| place.join(name))
            .canonicalize()
            .ok()?;
        (file.starts_with(&open) && file.is_file()).then_some(file)
    }
}

impl Reload {
    fn wait(&self, request: Request) {
        let mut page = request.into_writer();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";
        if page
            .write_all(head.as_bytes())
            .and_then(|()| page.flush())
            .is_ok()
        {
            self.0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(page);
        }
    }

    /// Tells every open page to load itself anew. Each then asks again, so none is kept.
    pub fn tell(&self) {
        for mut page in self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
        {
            let _ = page
                .write_all(b"data: built\n\n")
                .and_then(|()| page.flush());
        }
    }
}

impl Answer {
    fn of(status: u16, sentence: &str) -> Self {
        Self {
            status,
            media: "text/plain; charset=utf-8",
            body: sentence.into(),
        }
    }
}

fn headers(path: &str, media: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut headers = vec![
        ("Content-Type", media),
        ("Content-Security-Policy", POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ];
    // The package is what other sites' pages load; the pages are our own.
    if path.starts_with("/pkg/") {
        headers.extend([
            ("Access-Control-Allow-Origin", "*"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ]);
    }
    headers
}

fn media(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt" | "md" | "ts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The path with its `%41`s undone; nothing if they are not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digit = |byte: u8| {
                char::from(byte)
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            };
            digit(rest.next()?)? << 4 | digit(rest.next()?)?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
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
    use super::*;

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
            "/tests/floors.rs",
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
