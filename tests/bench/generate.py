#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a dataset of any size for measurements: generate.py SCALE > FILE.

Scale 1 is one world: a convention with three protocols (740 provisions), 200 participants, what they did about the
four, bodies, meetings, decisions and documents; about 4 MB and 20,000 elements, in six languages. Scale N is N such
worlds side by side, so that every number of things grows by N and no list grows longer. The same scale always gives
the same bytes.
"""
import datetime
import random
import sys

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
WORDS = {
    "en": "State Party shall adopt such legislative and other measures as may be necessary to establish criminal "
          "offences when committed intentionally organized group serious crime transnational nature confiscation "
          "proceeds extradition mutual legal assistance witnesses victims protection cooperation law enforcement "
          "authorities within domestic system jurisdiction liability persons money laundering corruption justice",
    "fr": "chaque État Partie adopte les mesures législatives et autres nécessaires pour conférer le caractère "
          "d’infraction pénale lorsque l’acte a été commis intentionnellement groupe criminel organisé grave "
          "transnationale confiscation produit extradition entraide judiciaire témoins victimes protection "
          "coopération services de détection répression compétence responsabilité blanchiment corruption",
    "es": "cada Estado Parte adoptará las medidas legislativas y de otra índole que sean necesarias para tipificar "
          "como delito cuando se cometan intencionalmente grupo delictivo organizado grave transnacional decomiso "
          "producto extradición asistencia judicial recíproca testigos víctimas protección cooperación represión "
          "jurisdicción responsabilidad blanqueo corrupción penal",
    "ru": "каждое государство участник принимает такие законодательные и другие меры какие могут потребоваться "
          "чтобы признать качестве уголовно наказуемых следующие деяния когда они совершаются умышленно "
          "организованная преступная группа серьезное преступление конфискация доходов выдача взаимная правовая "
          "помощь свидетелей потерпевших защита сотрудничество юрисдикция ответственность",
    "ar": "تعتمد كل دولة طرف ما قد يلزم من تدابير تشريعية وتدابير أخرى لتجريم الأفعال التالية عندما ترتكب عمدا "
          "جماعة إجرامية منظمة جريمة خطيرة عبر وطنية مصادرة عائدات تسليم المجرمين المساعدة القانونية المتبادلة "
          "الشهود الضحايا حماية التعاون إنفاذ القانون الولاية القضائية مسؤولية غسل الأموال الفساد",
    "zh": "各缔约国 均应 采取 必要的 立法 和其他 措施 将 下列 故意 行为 规定 为 刑事 犯罪 有组织 犯罪集团 严重 跨国 "
          "没收 所得 引渡 司法协助 证人 被害人 保护 合作 执法 管辖权 法人 责任 洗钱 腐败 妨害 司法",
}
VOCABULARY = {language: words.split() for language, words in WORDS.items()}
# As many words as say the same: an Arabic or a Chinese word says more.
SHARE = {"en": 1, "fr": 1, "es": 1, "ru": 0.6, "ar": 0.6, "zh": 0.6}
ROLES = ("substantive", "definition", "scope", "purpose", "procedure")
FORCES = ("obligation", "qualified-obligation", "encouragement", "permission", "statement")
GROUPS = ("african", "asia-pacific", "eastern-european", "latin-american-and-caribbean",
          "western-european-and-others")
KINDS = ("report", "agenda", "note", "conference-room-paper", "proposal", "information")
TOPICS, SOURCES = 12, 8
PARTICIPANTS, PROTOCOLS, ARTICLES, MEETINGS, DECISIONS, DOCUMENTS = 200, 3, 20, 100, 60, 2300
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FIRST_DAY = datetime.date(2000, 12, 12)


class Dataset:
    def __init__(self, file):
        self.file = file
        self.random = random.Random(42)

    def line(self, level, text):
        self.file.write(" " * level + text + "\n")

    def of(self, sequence):
        return sequence[int(self.random.random() * len(sequence))]

    def ids(self, prefix, count, most):
        first = int(self.random.random() * count)
        return " ".join(f"{prefix}{(first + i) % count}" for i in range(1 + int(self.random.random() * most)))

    def sources(self):
        return f'src="{self.ids("src-bench-", SOURCES, 3)}"'

    def texts(self, level, name, words, languages=LANGUAGES):
        for language in languages:
            count = max(1, int(words * SHARE[language] * (0.6 + 0.8 * self.random.random())))
            chosen = self.random.choices(VOCABULARY[language], k=count)
            text = ("" if language == "zh" else " ").join(chosen)
            self.line(level, f'<{name} xml:lang="{language}">{text}</{name}>')

    def day(self, first, days):
        return first + datetime.timedelta(int(self.random.random() * days))

    def common(self):
        for i in range(SOURCES):
            self.line(1, f'<source id="src-bench-{i}" kind="publication" href="https://example.org/{i}" verified="no">')
            self.texts(2, "title", 8, ("en",))
            self.line(1, "</source>")
        for i in range(TOPICS):
            self.line(1, f'<topic id="topic-{i}">')
            self.texts(2, "name", 2)
            self.line(1, "</topic>")

    def participant(self, number):
        codes = ""
        if number < 26 ** 2:
            codes += f' alpha-2="{CAPITALS[number // 26]}{CAPITALS[number % 26]}"'
        if number < 26 ** 3:
            codes += (f' alpha-3="{CAPITALS[number // 676]}{CAPITALS[number // 26 % 26]}'
                      f'{CAPITALS[number % 26]}"')
        if number < 1000:
            codes += f' m49="{number:03}"'
        self.line(1, f'<participant id="state-{number}" kind="state"{codes} group="{self.of(GROUPS)}" '
                     f'{self.sources()}>')
        self.texts(2, "name", 2)
        self.texts(2, "formal-name", 5)
        self.line(1, "</participant>")

    def provision(self, level, element, number, locator):
        self.line(level, f'<{element} n="{number}" force="{self.of(FORCES)}" role="{self.of(ROLES)}" '
                         f'topics="{self.ids("topic-", TOPICS, 3)}" {self.sources()}>')
        if element == "article":
            self.texts(level + 1, "heading", 5)
        self.texts(level + 1, "summary", 52)
        if element != "article":
            self.line(level + 1, f'<ref type="applies" to="{locator}"/>')

    def article(self, instrument, number):
        """Nine provisions: the article, four paragraphs, and four points in the last of them."""
        locator = f"{instrument}#art_{number}"
        self.provision(2, "article", number, locator)
        for paragraph in range(1, 5):
            self.provision(3, "para", paragraph, locator)
            for point in "abcd" if paragraph == 4 else "":
                self.provision(4, "point", point, f"{locator}__para_{paragraph}")
                self.line(4, "</point>")
            self.line(3, "</para>")
        self.line(2, "</article>")

    def instrument(self, world, number):
        convention, identity = f"conv{world}", f"prot{world}{'-abc'[number]}" if number else f"conv{world}"
        supplements = f' supplements="{convention}"' if number else ""
        self.line(1, f'<instrument id="{identity}" kind="{"protocol" if number else "convention"}"{supplements} '
                     f'mtdsg="{world}-{number}" adopted="2000-11-15" authentic="ar zh en fr ru es" {self.sources()}>')
        self.texts(2, "title", 9)
        self.texts(2, "short-title", 3)
        self.line(2, f'<opening from="{FIRST_DAY}" until="2002-12-12" place="New York"/>')
        before = f' not-before="{convention}"' if number else ""
        self.line(2, f'<rule kind="entry-into-force" count="40" days="90" organizations="not-counted"{before}/>')
        self.line(2, '<rule kind="later-entry-into-force" days="30"/>')
        entails = "" if number else ' entails="protocols"'
        self.line(2, f'<rule kind="withdrawal" years="1"{entails}/>')
        for article in range(1, ARTICLES + 1 + (number == 0) * 2):
            self.article(identity, article)
        self.line(1, "</instrument>")
        return identity

    def action(self, participant, instrument, kind, date):
        self.line(1, f'<action id="{instrument}-{participant}-{kind}" participant="state-{participant}" '
                     f'instrument="{instrument}" kind="{kind}" date="{date}" {self.sources()}/>')

    def actions(self, participant, instruments):
        """Consents to the protocols follow the one to the convention, as they must."""
        first = self.day(datetime.date(2002, 1, 1), 6000)
        for instrument in instruments:
            if self.random.random() < 0.7:
                self.action(participant, instrument, "signature", self.day(FIRST_DAY, 700))
            if self.random.random() < 0.9 or instrument == instruments[0]:
                kind = self.of(("ratification", "accession", "acceptance"))
                self.action(participant, instrument, kind, first)
            first = self.day(first, 300)

    def meeting(self, world, number):
        start = self.day(datetime.date(1999, 1, 1), 9000)
        self.line(1, f'<meeting id="meeting-{world}-{number}" body="body-{world}" session="{number + 1}" place="Vienna" '
                     f'format="in-person" start="{start}" end="{start + datetime.timedelta(4)}" {self.sources()}>')
        self.texts(2, "title", 10)
        for item in range(1, 5):
            self.line(2, f'<agenda-item n="{item}">')
            self.texts(3, "title", 8, ("en", "fr"))
            self.line(2, "</agenda-item>")
        self.line(1, "</meeting>")

    def decision(self, world, number):
        meeting = int(self.random.random() * MEETINGS)
        article = 1 + int(self.random.random() * ARTICLES)
        self.line(1, f'<decision id="decision-{world}-{number}" kind="decision" number="{meeting}/{number}" '
                     f'body="body-{world}" meeting="meeting-{world}-{meeting}" adopted="2004-07-{number % 28 + 1:02}" '
                     f'topics="{self.ids("topic-", TOPICS, 2)}" instruments="conv{world}" '
                     f'provisions="conv{world}#art_{article}" {self.sources()}>')
        self.texts(2, "title", 8)
        self.texts(2, "summary", 30)
        self.line(1, "</decision>")

    def document(self, world, number):
        """Every eighth is an addendum to the one before it."""
        meeting = number % MEETINGS
        of, symbol = "", f"CTOC/{world}/{number}"
        if number % 8 == 1:
            of, symbol = f' of="document-{world}-{number - 1}"', f"CTOC/{world}/{number - 1}/Add.1"
        self.line(1, f'<document id="document-{world}-{number}" symbol="{symbol}" kind="{self.of(KINDS)}"{of} '
                     f'date="{self.day(datetime.date(1999, 1, 1), 9000)}" body="body-{world}" '
                     f'meeting="meeting-{world}-{meeting}" languages="ar zh en fr ru es" {self.sources()}>')
        self.texts(2, "title", 14, ("en", self.of(LANGUAGES[1:])))
        self.line(1, "</document>")

    def world(self, world):
        for number in range(PARTICIPANTS):
            self.participant(world * PARTICIPANTS + number)
        instruments = [self.instrument(world, number) for number in range(PROTOCOLS + 1)]
        for number in range(PARTICIPANTS):
            self.actions(world * PARTICIPANTS + number, instruments)
        self.line(1, f'<body id="body-{world}" kind="conference" {self.sources()}>')
        self.texts(2, "name", 5)
        self.line(1, "</body>")
        for number in range(MEETINGS):
            self.meeting(world, number)
        for number in range(DECISIONS):
            self.decision(world, number)
        for number in range(DOCUMENTS):
            self.document(world, number)


def write(file, scale):
    dataset = Dataset(file)
    dataset.line(0, '<?xml version="1.0" encoding="UTF-8"?>')
    dataset.line(0, '<dataset xmlns="urn:libtoc:dataset:1" format="1.0" edition="bench" as-of="2026-01-01">')
    dataset.common()
    for world in range(scale):
        dataset.world(world)
    dataset.line(0, "</dataset>")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit() or int(sys.argv[1]) < 1:
        sys.exit("usage: generate.py SCALE > FILE, where SCALE is a whole number from 1 (about 4 MB each)")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    write(sys.stdout, int(sys.argv[1]))
