//! How long the rules take natively, over the cases that `KVP_BENCH_CASES` names.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use kvp_bench::{Case, Typed, cases, ruled};

fn assess(criterion: &mut Criterion) {
    let path = std::env::var("KVP_BENCH_CASES").expect("KVP_BENCH_CASES names the cases");
    let cases = cases(&path);
    let typed: Vec<Typed> = cases.iter().map(Case::typed).collect();
    let mut group = criterion.benchmark_group("assess");
    group
        .sample_size(20)
        .measurement_time(Duration::from_secs(8));
    group.bench_function("json", |bencher| {
        bencher.iter(|| cases.iter().for_each(|case| drop(black_box(case.json()))));
    });
    group.bench_function("rules", |bencher| {
        bencher.iter(|| typed.iter().for_each(ruled));
    });
    group.finish();
}

criterion_group!(benches, assess);
criterion_main!(benches);
