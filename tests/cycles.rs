//! No two files use each other, neither at once nor by way of others: what is below can be read without what is above.
//!
//! A file uses another when a path in its code leads to something that is written there, or a type calls a method on itself that is. So a
//! `mod.rs` that only passes names on uses nothing and is not used, and a folder's own `mod.rs` counts as any other file. What tests use is
//! left out: they may look from everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Visibility};

/// Where a module is in its crate: the names that lead to it.
type Place = Vec<String>;
/// The segments of a path as it is written.
type Names = Vec<String>;

/// What one module says.
#[derive(Default)]
struct Module {
    file: PathBuf,
    /// Names of what is written here.
    items: BTreeSet<String>,
    /// Names that `use` brings, with the paths they stand for.
    brought: BTreeMap<String, Names>,
    /// Paths of which `use` brings everything.
    globs: Vec<Names>,
    /// Every path in its code, but those that are only passed on.
    paths: BTreeSet<Names>,
    /// The types it gives methods, with the names of these.
    methods: BTreeSet<Method>,
    /// The methods that they call on themselves.
    calls: BTreeSet<Method>,
    /// The type whose methods are being read.
    of: Option<Names>,
}

/// A type as it is written, and the name of a method.
type Method = (Names, String);

#[derive(Default)]
struct Crate(BTreeMap<Place, Module>);

/// What a path leads to.
enum Found {
    Module(Place),
    /// Something that is written in the module.
    Item(Place),
}

impl Crate {
    fn read(root: &Path) -> Self {
        let mut read = Self::default();
        read.file(root, root.parent().unwrap(), Place::new());
        read
    }

    /// Reads a file, and those of its modules: they are in `folder`.
    fn file(&mut self, file: &Path, folder: &Path, place: Place) {
        let text = fs::read_to_string(file).unwrap();
        let items = syn::parse_file(&text).unwrap().items;
        self.module(file, folder, place, &items);
    }

    fn module(&mut self, file: &Path, folder: &Path, place: Place, items: &[Item]) {
        let mut module = Module {
            file: file.to_owned(),
            ..Module::default()
        };
        for item in items {
            module.visit_item(item);
        }
        for item in items {
            let Item::Mod(inner) = item else { continue };
            if is_for_tests(&inner.attrs) {
                continue;
            }
            let name = inner.ident.to_string();
            let (mut place, inside) = (place.clone(), folder.join(&name));
            place.push(name);
            match &inner.content {
                Some((_, items)) => self.module(file, &inside, place, items),
                None => {
                    let own = inside.with_extension("rs");
                    let file = if own.exists() {
                        own
                    } else {
                        inside.join("mod.rs")
                    };
                    self.file(&file, &inside, place);
                }
            }
        }
        self.0.insert(place, module);
    }

    /// What a path leads to from a module, where that is in this crate.
    fn find(&self, from: &[String], path: &[String]) -> Option<Found> {
        match path.first()?.as_str() {
            "crate" => self.below(&[], &path[1..]),
            "self" => self.below(from, &path[1..]),
            "super" => self.below(from.split_last()?.1, &path[1..]),
            _ => self.below(from, path),
        }
    }

    fn below(&self, place: &[String], path: &[String]) -> Option<Found> {
        let Some((name, rest)) = path.split_first() else {
            return Some(Found::Module(place.to_vec()));
        };
        if name == "super" {
            return self.below(place.split_last()?.1, rest);
        }
        let module = self.0.get(place)?;
        let below = [place, std::slice::from_ref(name)].concat();
        // A function may have the name of the module it is in, or of one beside it.
        let is_named = module.items.contains(name) || module.brought.contains_key(name);
        let is_item = is_named && rest.is_empty();
        if !is_item && self.0.contains_key(&below) {
            return self.below(&below, rest);
        }
        if module.items.contains(name) {
            return Some(Found::Item(place.to_vec()));
        }
        if let Some(brought) = module.brought.get(name) {
            let is_foreign = brought.first() == Some(name);
            return (!is_foreign).then(|| self.find(place, &[brought, rest].concat()))?;
        }
        module
            .globs
            .iter()
            .find_map(|glob| match self.find(place, glob)? {
                Found::Module(glob) => self.below(&glob, path),
                Found::Item(_) => None,
            })
    }

    /// A method by the place and the name of its type, where that is in this crate.
    fn method<'a>(&self, from: &[String], (of, name): &'a Method) -> Option<(Place, &'a str)> {
        match self.find(from, of)? {
            Found::Item(place) => Some(([&place, &of[of.len() - 1..]].concat(), name)),
            Found::Module(_) => None,
        }
    }

    /// The files that each file uses.
    fn uses(&self) -> BTreeMap<&Path, BTreeSet<&Path>> {
        let mut uses = BTreeMap::<&Path, BTreeSet<&Path>>::new();
        let methods: BTreeMap<(Place, &str), &Path> = self
            .0
            .iter()
            .flat_map(|(place, module)| {
                let own = module.methods.iter();
                own.filter_map(|method| Some((self.method(place, method)?, module.file.as_path())))
            })
            .collect();
        for (place, module) in &self.0 {
            let own = uses.entry(&module.file).or_default();
            for path in &module.paths {
                if let Some(Found::Item(found)) = self.find(place, path) {
                    own.insert(&self.0[&found].file);
                }
            }
            let called = module
                .calls
                .iter()
                .filter_map(|call| self.method(place, call));
            own.extend(called.filter_map(|method| methods.get(&method).copied()));
            own.remove(module.file.as_path());
        }
        uses
    }
}

impl Module {
    fn bring(&mut self, tree: &syn::UseTree, before: &[String], is_passed_on: bool) {
        let with = |name: &syn::Ident| {
            let mut path = before.to_vec();
            if name != "self" || before.is_empty() {
                path.push(name.to_string());
            }
            path
        };
        match tree {
            syn::UseTree::Path(path) => self.bring(&path.tree, &with(&path.ident), is_passed_on),
            syn::UseTree::Name(name) => {
                let path = with(&name.ident);
                self.brought
                    .insert(path.last().unwrap().clone(), path.clone());
                self.paths.extend((!is_passed_on).then_some(path));
            }
            syn::UseTree::Rename(renamed) => {
                let path = with(&renamed.ident);
                self.brought
                    .insert(renamed.rename.to_string(), path.clone());
                self.paths.extend((!is_passed_on).then_some(path));
            }
            syn::UseTree::Glob(_) => self.globs.push(before.to_vec()),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.bring(tree, before, is_passed_on);
                }
            }
        }
    }

    /// The paths in a macro's words, which only the macro knows how to read: names with `::` between.
    fn words(&mut self, tokens: TokenStream) {
        let mut path = Names::new();
        let mut colons = 0;
        for token in tokens {
            match &token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.paths.insert(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                _ => {
                    self.paths.insert(std::mem::take(&mut path));
                    colons = 0;
                }
            }
            if let TokenTree::Group(group) = token {
                self.words(group.stream());
            }
        }
        self.paths.insert(path);
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item(&mut self, item: &'ast Item) {
        let (attributes, name) = match item {
            Item::Const(item) => (&item.attrs, Some(&item.ident)),
            Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
            Item::Static(item) => (&item.attrs, Some(&item.ident)),
            Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            Item::Trait(item) => (&item.attrs, Some(&item.ident)),
            Item::Type(item) => (&item.attrs, Some(&item.ident)),
            Item::Impl(item) => (&item.attrs, None),
            Item::ForeignMod(item) => (&item.attrs, None),
            Item::Macro(item) => (&item.attrs, None),
            Item::Use(item) => (&item.attrs, None),
            // Modules are read one by one.
            Item::Mod(_) => return,
            _ => panic!("{} has an item of a new kind", self.file.display()),
        };
        if is_for_tests(attributes) {
            return;
        }
        self.items.extend(name.map(ToString::to_string));
        visit::visit_item(self, item);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let only_passes = ["mod.rs", "lib.rs", "main.rs"].map(|name| self.file.ends_with(name));
        let is_public = !matches!(item.vis, Visibility::Inherited);
        let is_passed_on = is_public && only_passes.contains(&true);
        self.bring(&item.tree, &[], is_passed_on);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if let syn::Type::Path(of) = &*item.self_ty {
            let names = of.path.segments.iter().map(|part| part.ident.to_string());
            self.of = Some(names.collect());
        }
        visit::visit_item_impl(self, item);
        self.of = None;
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        let method = self.of.clone();
        self.methods
            .extend(method.map(|of| (of, function.sig.ident.to_string())));
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if let syn::Expr::Path(receiver) = &*call.receiver
            && receiver.path.is_ident("self")
        {
            let called = self.of.clone().map(|of| (of, call.method.to_string()));
            self.calls.extend(called);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter().map(|part| part.ident.to_string());
        self.paths.insert(names.collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, of: &'ast syn::Macro) {
        self.words(of.tokens.clone());
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|what| what == "test")
    })
}

/// A way from a file through others and back to it, the shortest there is.
fn cycle<'a>(
    uses: &BTreeMap<&'a Path, BTreeSet<&'a Path>>,
    start: &'a Path,
) -> Option<Vec<&'a Path>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for &next in &uses[way[way.len() - 1]] {
                if next == start {
                    return Some(way);
                }
                if seen.insert(next) {
                    longer.push([way.as_slice(), &[next]].concat());
                }
            }
        }
        ways = longer;
    }
    None
}

fn cycles(root: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let folder = root.parent().unwrap();
    let read = Crate::read(&root);
    let uses = read.uses();
    let mut found = BTreeSet::new();
    for &file in uses.keys() {
        if let Some(mut way) = cycle(&uses, file) {
            // A cycle is found from each of its files, and listed once, from the first by name.
            let first = (0..way.len()).min_by_key(|&at| way[at]).unwrap();
            way.rotate_left(first);
            let names = way.iter().chain(way.first());
            let names = names.map(|file| file.strip_prefix(folder).unwrap().to_str().unwrap());
            found.insert(names.collect::<Vec<_>>().join(" → "));
        }
    }
    found
}

#[test]
fn no_two_files_of_the_guide_use_each_other() {
    let found = cycles("src/lib.rs");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_two_files_of_the_tools_use_each_other() {
    for tool in ["xtask/src/main.rs", "xtask/bindgen/src/main.rs"] {
        let found = cycles(tool);
        assert!(found.is_empty(), "{found:#?}");
    }
}
