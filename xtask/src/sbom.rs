//! `sbom.cdx.json`: what ships inside the package, as CycloneDX 1.6, for those who must look for known faults in it.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};
use serde_json::json;

use crate::{
    inside,
    licences::{self, said},
    places,
};

/// The whole file. It names no time and no number of its own, so that the same sources give the same bytes.
pub fn text(version: &str) -> Result<String> {
    let (packages, checksums) = (licences::packages()?, checksums()?);
    let mut components = Vec::new();
    for name in licences::shipped()? {
        let package = packages
            .get(&name)
            .with_context(|| format!("cargo metadata knows no {name}"))?;
        let (krate, version) = (said(package, "name"), said(package, "version"));
        let checksum = checksums
            .get(&(krate.to_owned(), version.to_owned()))
            .with_context(|| format!("Cargo.lock has no checksum of {name}"))?;
        components.push(json!({
            "type": "library",
            "bom-ref": format!("pkg:cargo/{krate}@{version}"),
            "name": krate,
            "version": version,
            "scope": inside::scope(krate),
            "purl": format!("pkg:cargo/{krate}@{version}"),
            "licenses": [{ "expression": said(package, "license").replace('/', " OR ") }],
            "hashes": [{ "alg": "SHA-256", "content": checksum }],
        }));
    }
    for (name, licence, _) in licences::OTHERS {
        components.push(json!({
            "type": "library",
            "bom-ref": name,
            "name": name,
            "licenses": [{ "expression": licence }],
        }));
    }
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "library",
            "bom-ref": format!("pkg:npm/kvp-veiviser@{version}"),
            "name": "kvp-veiviser",
            "version": version,
            "purl": format!("pkg:npm/kvp-veiviser@{version}"),
            "licenses": [{ "license": { "id": "MIT" } }],
        } },
        "components": components,
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&bill)?))
}

/// The checksum of each crate, by name and version, as Cargo.lock has it.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock = fs::read_to_string(places::root().join("Cargo.lock"))?;
    let mut checksums = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let held = |key: &str| {
            package
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{key} = ")))
                .map(|value| value.trim_matches('"').to_owned())
        };
        if let (Some(name), Some(version), Some(checksum)) =
            (held("name"), held("version"), held("checksum"))
        {
            checksums.insert((name, version), checksum);
        }
    }
    Ok(checksums)
}
