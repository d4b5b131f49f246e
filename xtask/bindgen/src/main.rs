//! `xtask-bindgen write|weigh <wasm> <name> <out>`: the JavaScript side of a compiled wasm; to weigh it, with the functions' names still in it.

mod names;
mod weights;

use std::{env, fs, path::Path};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::{Validator, WasmFeatures};

/// What the wasm may ask of a browser: everything here is in Chrome 96, Firefox 79 and Safari 15. No threads, no SIMD, no tail calls, no
/// garbage collection.
const FEATURES: WasmFeatures = WasmFeatures::WASM1
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::MUTABLE_GLOBAL)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::REFERENCE_TYPES);

fn main() -> Result<()> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let [task, compiled, name, out] = arguments[..] else {
        bail!("a task, a wasm, its name and a directory are needed");
    };
    match task {
        "write" => write(compiled, name, out, false).map(drop),
        "weigh" => weights::print(name, &write(compiled, name, out, true)?),
        _ => bail!("there is no task {task}"),
    }
}

/// Writes `<name>.js` and `<name>_bg.wasm`, and returns the wasm.
fn write(compiled: &str, name: &str, out: &str, names: bool) -> Result<Vec<u8>> {
    let mut output = Bindgen::new()
        .input_bytes(name, fs::read(compiled)?)
        .web(true)?
        // Our loader always says where the wasm is, so the glue needs no guess of its own.
        .omit_default_module_path(true)
        // A wasm that broke is replaced by another of the same module: see `guard.js`.
        .reset_state_function(true)
        .remove_name_section(!names)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("could not write the JavaScript side of {name}.wasm"))?;
    let js = names::shorten(&mut output)?;
    let wasm = output.wasm_mut().emit_wasm();
    Validator::new_with_features(FEATURES)
        .validate_all(&wasm)
        .with_context(|| format!("{name}.wasm asks more of a browser than we promise"))?;
    let out = Path::new(out);
    fs::create_dir_all(out)?;
    fs::write(out.join(format!("{name}.js")), js)?;
    fs::write(out.join(format!("{name}_bg.wasm")), &wasm)?;
    Ok(wasm)
}
