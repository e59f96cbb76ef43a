// SPDX-License-Identifier: MIT
//! A tour of libtoc: tour FOLDER, where FOLDER holds mini.xml and faulty.xml.
use std::error::Error;
use std::path::Path;

fn or_empty(text: Option<&str>) -> &str {
    text.unwrap_or_default()
}

fn instruments(dataset: &toc::Dataset) {
    println!("instruments");
    for one in dataset.instruments().iter() {
        let (adopted, in_force) = (toc::date_format(one.adopted()), toc::date_format(one.in_force()));
        println!("  {} {} {}", or_empty(one.id()), adopted, in_force);
    }
}

fn article(dataset: &toc::Dataset) -> Option<()> {
    println!("article 5");
    let first = dataset.find_provision("untoc#art_5")?;
    for i in first.index()..first.subtree_end() {
        let provision = dataset.provisions().get(i as usize)?;
        let indent = "  ".repeat((provision.depth() - first.depth() + 1) as usize);
        let kind = toc::provision_kind_name(provision.kind());
        let line = format!("{}{} {} {}", indent, provision.id()?, kind?, or_empty(provision.heading("en")));
        println!("{}", line.trim_end());
    }
    Some(())
}

fn status(dataset: &toc::Dataset) -> Result<(), Box<dyn Error>> {
    println!("status");
    let brazil = toc::find_participant(dataset, "BRA").ok_or("no BRA")?;
    let untoc = toc::find_instrument(dataset, "untoc").ok_or("no untoc")?;
    let explanation = toc::status_explain(&brazil, &untoc, toc::date_parse("2004-02-27"))?;
    println!("  {}", toc::status_name(explanation.status()));
    for reason in explanation.iter() {
        println!("  {}: {}", or_empty(toc::reason_kind_name(reason.kind())), or_empty(reason.sentence()));
    }
    Ok(())
}

fn parties(dataset: &toc::Dataset) -> Option<()> {
    println!("parties");
    let firearms = dataset.find_instrument("firearms")?;
    let (count, unknown) = firearms.count_at(toc::CRITERION_PARTY, toc::date_parse("2010-01-01"));
    println!("  {} certain, {} unknown", count, unknown);
    Some(())
}

fn symbol() {
    println!("symbol");
    println!("  {}", toc::symbol_normalize("a/55/383/add. 1"));
    println!("  {}", toc::symbol_relation_name(toc::symbol_relation("A/55/383/Add.1", "A/55/383")));
}

fn search(dataset: &toc::Dataset) -> Result<(), toc::Error> {
    println!("search");
    let query = toc::query_new(dataset, "joint investigations")?;
    query.set_kind(toc::KIND_PROVISION)?;
    query.set_limit(3)?;
    for hit in query.run()?.iter() {
        println!("  {} {} {}", or_empty(hit.id()), or_empty(hit.field()), or_empty(hit.language()));
    }
    Ok(())
}

fn citations(dataset: &toc::Dataset) -> Result<(), toc::Error> {
    println!("citations");
    for citation in toc::cite_scan(dataset, "See article 16, paragraph 3, of the Convention.", "en", "untoc")?.iter() {
        let state = or_empty(toc::cite_state_name(citation.state()));
        let targets: Vec<_> = (0..citation.target_count()).filter_map(|i| citation.target_id(i)).collect();
        println!("  {}-{} {} {}", citation.start(), citation.end(), state, targets.join(" "));
    }
    Ok(())
}

fn own_data(folder: &str) -> Result<(), Box<dyn Error>> {
    println!("own data");
    let own = toc::load(&[format!("{}/mini.xml", folder)])?.find_instrument("own").ok_or("no own")?;
    println!("  {}", or_empty(own.title("en"))); // the dataset is kept alive by what was taken from it
    let refused = toc::load(&[format!("{}/faulty.xml", folder)]).err().ok_or("faulty.xml was not refused")?;
    for found in &refused.diagnostics {
        let file = Path::new(or_empty(found.file())).file_name().unwrap_or_default();
        println!("  {}:{}: {}", file.to_string_lossy(), found.line(), or_empty(found.name()));
    }
    println!("  {}: {}", refused.error.name(), refused);
    Ok(())
}

fn equality(equal: bool) -> &'static str {
    if equal {
        "equal"
    } else {
        "not equal"
    }
}

fn mistakes(dataset: &toc::Dataset) -> Option<()> {
    println!("mistakes");
    println!("  the instrument before the participant: refused"); // by the compiler
    std::panic::set_hook(Box::new(|_| {}));
    let found = std::panic::catch_unwind(|| toc::find_participant(dataset, "BRA\0 not Brazil"));
    println!("  a text with a NUL: {}", if found.is_ok() { "taken" } else { "refused" });
    println!("  a day beyond 32 bits: refused"); // by the compiler
    let error = toc::dataset_open_file("no such file", 0).err()?;
    let reason = error.reason().map(|it| it.kind());
    let reason = if reason == Some(std::io::ErrorKind::NotFound) { "ENOENT" } else { "another" };
    println!("  a file that is not there: {}, {}", error.name(), reason);
    let article = dataset.find_provision("untoc#art_1")?;
    println!("  the same list twice: {}", equality(article.duties() == article.duties()));
    println!("  empty lists of two types: not equal"); // nor comparable
    Some(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("tour FOLDER")?;
    let builtin = toc::dataset_builtin().ok_or("built without a dataset")?;
    instruments(&builtin);
    article(&builtin).ok_or("no article 5")?;
    status(&builtin)?;
    parties(&builtin).ok_or("no firearms")?;
    symbol();
    search(&builtin)?;
    citations(&builtin)?;
    own_data(&folder)?;
    mistakes(&builtin).ok_or("a mistake was not seen")?;
    Ok(())
}
