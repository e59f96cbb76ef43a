// SPDX-License-Identifier: MIT
//! Drops what owns something in every order, and reads what is left: owners FOLDER.
use std::error::Error;

struct Things {
    dataset: Option<toc::Dataset>,
    provision: Option<toc::Provision>,
    explanation: Option<toc::Explanation>,
}

impl Things {
    fn new(folder: &str) -> Result<Things, Box<dyn Error>> {
        let dataset = toc::load(&[format!("{}/mini.xml", folder)])?;
        let participant = toc::find_participant(&dataset, "XAA").ok_or("no XAA")?;
        let instrument = dataset.find_instrument("own").ok_or("no own")?;
        let explanation = toc::status_explain(&participant, &instrument, 20020101)?;
        let provision = dataset.find_provision("own#art_1");
        Ok(Things { dataset: Some(dataset), provision, explanation: Some(explanation) })
    }

    fn drop(&mut self, name: &str) {
        match name {
            "dataset" => self.dataset = None,
            "provision" => self.provision = None,
            _ => self.explanation = None,
        }
    }

    fn can_be_read(&self) -> bool {
        self.dataset.iter().all(|it| it.edition() == Some("tour"))
            && self.provision.iter().all(|it| it.heading("en") == Some("Purpose") && it.children().len() == 1)
            && self.explanation.iter().all(|it| first_action(it).as_deref() == Some("own-1"))
    }
}

fn first_action(explanation: &toc::Explanation) -> Option<String> {
    Some(explanation.get(0)?.action()?.id()?.to_owned())
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("owners FOLDER")?;
    for order in [
        ["dataset", "provision", "explanation"],
        ["dataset", "explanation", "provision"],
        ["provision", "dataset", "explanation"],
        ["provision", "explanation", "dataset"],
        ["explanation", "dataset", "provision"],
        ["explanation", "provision", "dataset"],
    ] {
        let mut held = Things::new(&folder)?;
        for name in order {
            held.drop(name);
            if !held.can_be_read() {
                return Err(
                    format!("after {} was dropped in the order {:?}, the rest cannot be read", name, order).into()
                );
            }
        }
    }
    Ok(())
}
