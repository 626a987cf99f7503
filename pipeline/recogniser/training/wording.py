"""Lines of text as they stand in official letters, drawn at random; nobody's letter."""

import re

from classes import clean
from figures import HAND, MONTHS, SHORT_MONTHS, TYPED, WHEEL_MONTHS, Figures
from stock import CLOSINGS, HEADS, JOINS, LATIN, OBJECTS, OFFICES, PLACES, PROVINCES, RANKS, STAMPS, TITLES, UNITS, URGENCY, VERBS

FOLLOWING = "ะาำิีึืัุู็่้๊๋์ํๆฯ"


def words(path, pattern):
    """The words of a Debian word list that fit, without flags."""
    with open(path, encoding="utf-8") as lines:
        found = [clean(line.split("/")[0]) for line in lines]
    return [w for w in found if re.fullmatch(pattern, w)]


class Wording:
    """Draws lines; text between HAND and TYPED is written by hand."""

    def __init__(self, draw):
        self.draw = draw
        self.figures = Figures(draw)
        self.thai = words("/usr/share/hunspell/th_TH.dic", "[ก-ฮฯ-ูเ-ํ]{2,16}")
        self.english = words("/usr/share/dict/american-english", "[A-Za-z]{2,11}")

    def some(self, stock, most=2):
        return "".join(self.draw.choice(stock) for _ in range(self.draw.randint(1, most)))

    def syllable(self):
        """Any consonant under any vowel and tone: what no word list has enough of."""
        d = self.draw
        c = d.choice("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮฤ")
        tone = d.choice(["", "", "่", "้", "๊", "๋"])
        c += d.choice(["", "", "", "ร", "ล", "ว"]) if d.random() < 0.3 else ""
        return d.choice(
            [f"{v}{c}{tone}" for v in "เแโใไ"]
            + [c + v + tone for v in "ิีึืุู"]
            + [f"{c}ั{tone}{d.choice('กงดนบมยว')}", f"{c}{tone}า{d.choice(['', 'ง', 'น', 'ย', 'ม'])}", f"{c}{tone}ำ", f"{c}็", f"เ{c}็{d.choice('กงนด')}", f"{c}ะ", f"เ{c}ี{tone}ย", f"เ{c}ือ", f"{c}ิ์", f"{c}ุ์", f"{c}์", f"{c}รร{d.choice(['ม', 'ค์', ''])}", f"แ{c}{tone}ง", f"{c}{tone}อ"]
        )

    def name(self):
        d = self.draw
        part = lambda: "".join(self.syllable() for _ in range(d.randint(1, 2))) + (d.choice(self.thai) if d.random() < 0.6 else "")
        return d.choice(TITLES) + part() + " " + part()

    def clause(self):
        d = self.draw
        return d.choice(JOINS) + d.choice(VERBS) + d.choice(OBJECTS) + (d.choice(JOINS) + self.some(self.thai, 3) if d.random() < 0.5 else "")

    def office(self):
        d = self.draw
        return d.choice(OFFICES) + (d.choice(PROVINCES) if d.random() < 0.4 else self.some(self.thai, 2))

    def latin(self):
        d, e = self.draw, self.english
        low = lambda: d.choice(e).lower()
        kind = d.random()
        if kind < 0.4:
            text = " ".join(d.choice(LATIN) if d.random() < 0.5 else d.choice(e) for _ in range(d.randint(1, 3)))
        elif kind < 0.58:
            tail = d.choice(["", "", "/" + low(), f"/{low()}/{self.figures.digits(d.randint(1, 5))}.pdf", f"/?id={self.figures.digits(3)}", f"/{low()}_{low()}"])
            text = d.choice(["www.", "https://", "http://", "https://www.", ""]) + low() + d.choice([".go.th", ".or.th", ".ac.th", ".com", ".in.th", ".mi.th"]) + tail
        elif kind < 0.7:
            text = low() + d.choice(["", ".", "_", "-"]) + d.choice(["", low(), self.figures.digits(2)]) + "@" + low() + d.choice([".go.th", ".mail.go.th", ".com", ".or.th"])
        elif kind < 0.8:
            text = "".join(d.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(d.randint(2, 6)))
        elif kind < 0.88:
            text = "".join(d.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") for _ in range(d.randint(4, 10)))
        else:
            text = f"{d.choice(e)} {self.figures.digits(d.randint(1, 4))}{d.choice(['', '.0', '%', ' MB', ' kW', ' cm'])}"
        return text.upper() if d.random() < 0.08 else text

    def number(self):
        f, d = self.figures, self.draw
        kind = d.random()
        if kind < 0.28:
            return d.choice(["ที่ ", "ที่ ", "", "เลขที่ ", "ตามหนังสือ ที่ "]) + f.reference() + (d.choice([" ลงวันที่ ", " ลว. ", " ลง "]) + f.date() if d.random() < 0.35 else "")
        if kind < 0.56:
            return d.choice(["ลงวันที่ ", "วันที่ ", "", "ภายในวันที่ ", "ตั้งแต่วันที่ ", "ณ วันที่ ", "ในวันที่ "]) + f.date()
        if kind < 0.62:
            return d.choice(["โทร. ", "โทรศัพท์ ", "โทรสาร ", "โทรศัพท์/โทรสาร ", "มือถือ ", ""]) + f.telephone()
        if kind < 0.68:
            return d.choice(["เป็นเงิน ", "วงเงิน ", ""]) + f.money()
        if kind < 0.73:
            return "เวลา " + f.clock()
        if kind < 0.78:
            return d.choice(["คำสั่งที่ ", "ประกาศ ที่ ", "ที่ ", "ครั้งที่ "]) + f.order()
        if kind < 0.88:
            return f.small() + d.choice(["", " " + d.choice(UNITS)])
        return f.bare()

    def piece(self):
        d = self.draw
        kind = d.random()
        if kind < 0.24:
            return "".join(d.choice(self.thai) for _ in range(d.randint(1, 4)))
        if kind < 0.44:
            return self.clause()
        if kind < 0.49:
            return "".join(self.syllable() for _ in range(d.randint(1, 4)))
        if kind < 0.55:
            return self.office()
        if kind < 0.58:
            return d.choice(CLOSINGS)
        if kind < 0.61:
            return self.name()
        if kind < 0.86:
            return self.number()
        if kind < 0.92:
            return f"({self.latin()})" if d.random() < 0.3 else self.latin()
        word = d.choice(self.thai)
        return d.choice(
            [f"“{word}”", f'"{word}"', f"‘{word}’", f"({word})", f"[{word}]", f"{word}ฯ", f"{word}ๆ", f"{word} ฯลฯ", f"{word} :", f"{word};", f"{word}!", f"{word}?", f"- {word}", f"– {word}", f"• {word}", f"* {word}", f"☐ {word}", f"☑ {word}", f"✓ {word}", f"{word}…", f"{word}/{d.choice(self.thai)}", f"{word} & {d.choice(self.thai)}", f"{word} + {word}", f"{word} = ", f"#{word}", f"<{word}>", f"๏ {word}", f"{word} ฿"]
        )

    def running(self, length):
        """Running text of about that many characters, cut where the line ends."""
        text = ""
        while len(text) < length:
            glue = " " if self.draw.random() < 0.42 or (text and text[-1].isdigit()) else ""
            text += glue + self.piece()
        cut = length
        while cut < len(text) and (text[cut] in FOLLOWING or text[cut] in (HAND, TYPED)):
            cut += 1
        text = text[:cut]
        return text + TYPED if text.count(HAND) > text.count(TYPED) else text

    def stamp(self):
        """A line of a receiving stamp: typed, from a numbering machine or date wheel, or filled in by hand."""
        d, f = self.draw, self.figures
        kind = d.random()
        hand = lambda text: HAND + text + TYPED if d.random() < 0.45 else text
        if kind < 0.4:
            return d.choice(["เลขรับ", "เลขที่รับ", "เลขรับที่", "รับที่", "รับเลขที่", "ทะเบียนรับเลขที่", "เลขที่"]) + d.choice([" ", "", "  ", "."]) + hand(f.styled(f.digits(d.randint(2, 6))))
        if kind < 0.75:
            day, year = f.styled(f.digits(d.choice([1, 2]), False)), f.year()
            month = d.choice(SHORT_MONTHS if d.random() < 0.6 else MONTHS)
            parts = [day, month, d.choice([year, year[-2:]])] if d.random() < 0.85 else [f.digits(2), d.choice(WHEEL_MONTHS), "20" + f.digits(2)]
            gap = d.choice([" ", " ", "  "])
            if d.random() < 0.4:
                parts = [HAND + p + TYPED for p in parts]
            elif d.random() < 0.1:
                return "วันที่ " + HAND + "/".join([day, f.styled(f.digits(1, False)), year[-2:]]) + TYPED
            return d.choice(["วันที่ ", "วันที่", "วันที่ ", ""]) + gap.join(parts)
        if kind < 0.88:
            return "เวลา" + d.choice([" ", "", "  "]) + hand(f.styled(f"{f.digits(2)}{d.choice('.:')}{f.digits(2)}")) + d.choice([" น.", " น.", ""])
        return d.choice(STAMPS) + (self.some(self.thai) if d.random() < 0.5 else d.choice(PROVINCES))

    def head(self):
        """The lines that a letter is known by, in their fixed forms."""
        d, f = self.draw, self.figures
        kind = d.random()
        if kind < 0.35:
            return "ที่ " + f.reference(hand=0.4)
        if kind < 0.55:
            return f"{d.choice(['', '', 'วันที่ ', 'ลงวันที่ '])}{f.date(hand=0.3)}"
        if kind < 0.65:
            return d.choice(["คำสั่ง", "ประกาศ"]) + self.office() + d.choice([" ที่ ", "ที่ "]) + f.order()
        if kind < 0.75:
            return d.choice(["สั่ง", "ประกาศ", "ให้ไว้"]) + " ณ วันที่ " + f.date(hand=0.3)
        if kind < 0.82:
            return d.choice(RANKS) + self.some(self.thai, 2)
        return d.choice(HEADS) + d.choice([" ", "  "]) + self.running(d.randint(8, 50))

    def form(self):
        """A form or table row: pieces far apart, some of them left open."""
        d, f = self.draw, self.figures
        cell = lambda: d.choice([self.some(self.thai), f.small(), f.money(), f.bare(), f.date(), "…", "-", self.name(), d.choice(PLACES), HAND + f.styled(f.digits(d.randint(1, 4))) + TYPED])
        return ("   " * d.randint(1, 3)).join(cell() for _ in range(d.randint(2, 5)))

    def line(self, length):
        """One line; short kinds (heads, stamps, words of urgency) come whatever the length asked for."""
        d = self.draw
        kind = d.random()
        if kind < 0.68:
            text = self.running(length)
        elif kind < 0.8:
            text = self.head()
        elif kind < 0.87:
            text = self.stamp()
        elif kind < 0.92:
            text = self.form()
        elif kind < 0.96:
            text = " ".join(self.number() for _ in range(d.randint(1, 2)))
        elif kind < 0.975:
            text = d.choice(URGENCY)
        else:
            text = d.choice(["-{}-", "- {} -", "/{}. ...", "{}", "({})"]).format(f"{self.figures.styled(self.figures.digits(d.choice([1, 2]), False))}")
        return text.strip()
