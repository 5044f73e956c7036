//! A document with a part of every kind, for tests.

use crate::{Block, Document, Drawing, Fonts, Picture, Text};
use std::path::Path;

pub fn fonts() -> Fonts {
    Fonts::read(Path::new("/usr/share/fonts/truetype/noto")).unwrap()
}

pub fn document(language: &str, right_to_left: bool) -> Document {
    let cells = |words: [&str; 2]| words.map(Text::foreign).to_vec();
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\"><path d=\"M0 0L90 40\" stroke=\"#000\"/><text font-family=\"Arial, sans-serif\" font-size=\"12\" x=\"5\" y=\"40\">Chartword</text></svg>";
    let own = |words: &str| match language {
        "ar" => Text::own(format!("تقرير {words}")),
        "bn" => Text::own(format!("প্রতিবেদন {words}")),
        _ => Text::own(words),
    };
    let blocks = vec![
        Block::Title(Text::foreign("Boats & <harbours>")),
        Block::Note(vec![own("All of it is invented.")]),
        Block::Contents(own("Contents")),
        Block::Heading(1, own("What was done")),
        Block::Paragraph(vec![
            Text::foreign("Two\u{7} lines\nof #text *with* $markup$ [in] it @here <label>"),
            Text::own(" here").link("https://a.example/?b=1&c=2"),
        ]),
        Block::Bullets(vec![vec![own("one")], vec![Text::foreign("two")]]),
        Block::Heading(2, Text::foreign("In numbers")),
        Block::Pictures(vec![Picture {
            drawing: Drawing::Svg(svg.to_owned()),
            alt: "A line & a dot".to_owned(),
            caption: own("A drawing"),
        }]),
        Block::Table { headings: vec![own("A"), own("B")], rows: vec![cells(["1", "2"]), cells(["3", "4"])] },
    ];
    Document { blocks, ..Document::new("Boats & <harbours>", language, right_to_left) }
}
