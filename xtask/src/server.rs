//! A small server for the pages, the package and, when asked, the tests' pages. It knows no other part of the repository.

use std::{
    convert::Infallible,
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use anyhow::{Context, Result};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri},
    response::{IntoResponse, Response, Sse, sse::Event},
};
use futures_util::stream;
use tokio::{runtime, sync::Notify};

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
pub struct Reload(Notify);

/// What a request comes to.
struct Answer {
    status: StatusCode,
    media: &'static str,
    body: Vec<u8>,
}

impl Site {
    /// Starts to serve, on this machine only, and returns the address. Port 0 takes any free port.
    pub fn open(self, port: u16) -> Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
            format!("could not serve on port {port}; another port can be given with --port")
        })?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_multi_thread().enable_io().build()?;
        let site = Router::new().fallback(respond).with_state(Arc::new(self));
        thread::spawn(move || {
            runtime.block_on(async {
                axum::serve(tokio::net::TcpListener::from_std(listener)?, site).await
            })
        });
        Ok(address)
    }

    fn answer(&self, path: &str) -> Answer {
        if path == RELOAD_PATH && self.reload.is_some() {
            return Answer {
                status: StatusCode::OK,
                media: "text/javascript; charset=utf-8",
                body: RELOAD_SCRIPT.into(),
            };
        }
        let Some(file) = self.file(path) else {
            return Answer::of(StatusCode::NOT_FOUND, "There is nothing here.");
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
                    status: StatusCode::OK,
                    media,
                    body,
                }
            }
            Err(error) => Answer::of(
                StatusCode::INTERNAL_SERVER_ERROR,
                &format!("The file could not be read: {error}."),
            ),
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
    /// Answers that a build has been made, once one has; the page then loads itself anew and asks again.
    fn wait(self: Arc<Self>) -> Response {
        let built = async move {
            self.0.notified().await;
            Ok::<_, Infallible>(Event::default().data("built"))
        };
        Sse::new(stream::once(built)).into_response()
    }

    /// Tells every open page to load itself anew.
    pub fn tell(&self) {
        self.0.notify_waiters();
    }
}

/// What a request is answered with.
async fn respond(State(site): State<Arc<Site>>, method: Method, uri: Uri) -> Response {
    let path = uri.path();
    if let (EVENTS_PATH, &Method::GET, Some(reload)) = (path, &method, &site.reload) {
        return Arc::clone(reload).wait();
    }
    let answer = match method {
        Method::GET | Method::HEAD => site.answer(path),
        _ => Answer::of(
            StatusCode::METHOD_NOT_ALLOWED,
            "This server only answers GET and HEAD.",
        ),
    };
    let headers: HeaderMap = headers(path, answer.media)
        .into_iter()
        .map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        })
        .collect();
    (answer.status, headers, answer.body).into_response()
}

impl Answer {
    fn of(status: StatusCode, sentence: &str) -> Self {
        Self {
            status,
            media: "text/plain; charset=utf-8",
            body: sentence.into(),
        }
    }
}

fn headers(path: &str, media: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut headers = vec![
        ("content-type", media),
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
    ];
    // The package is what other sites' pages load; the pages are our own.
    if path.starts_with("/pkg/") {
        headers.extend([
            ("access-control-allow-origin", "*"),
            ("cross-origin-resource-policy", "cross-origin"),
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
        for _ in 0..2 {
            let mut page = TcpStream::connect(address)?;
            page.set_read_timeout(Some(Duration::from_secs(10)))?;
            page.write_all(b"GET /__events HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")?;
            let mut head = [0; 1024];
            let read = page.read(&mut head)?;
            assert!(head[..read].starts_with(b"HTTP/1.1 200"));
            // The page has asked; told too early, it would wait for the next build.
            thread::sleep(Duration::from_millis(50));
            reload.tell();
            let mut rest = String::new();
            page.read_to_string(&mut rest)?;
            assert!(rest.contains("data: built\n\n"), "{rest}");
        }
        Ok(())
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
