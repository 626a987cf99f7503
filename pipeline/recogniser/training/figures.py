"""Numbers as official letters print them: references, dates, telephones, money, and digits for their own sake.

Every digit is drawn evenly: a recogniser that expects ๒๕๖๘ reads it where it does not stand.
Text between HAND and TYPED is written by hand.
"""

from classes import THAI_DIGITS

HAND, TYPED = "\x01", "\x02"
CONSONANTS = "กขคฆงจฉชซฌญฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
CODES = (
    "นร กห กค กต กก พม อว กษ คค ทส ดท พน พณ มท ยธ รง วธ ศธ สธ อก ตช กบ กจ กส กพ ขก จบ ฉช ชบ ชน ชย ชพ ชร ชม ตง ตร ตก นย นฐ นพ นม นศ นว นบ นธ นน "
    "บก บร ปท ปข ปจ ปน อย พย พง พท พจ พล พบ พช พร ภก มค มห มส ยส ยล รอ รน รย รบ ลบ ลป ลพ ลย ศก สน สข สต สป สส สค สก สบ สห สท สพ สฎ สร นค นภ อท อจ อด อต อน อบ"
).split()
BODIES = "สพฐ สอศ สพร สศด กสทช สปสช สพม สพป อปท สตง ปปช กพร สกสค วช กรอ อบจ อบต กกต สพธอ สมศ สช ปภ".split()
COMMITTEES = ["กวจ", "กมจ", "คปภ", "กกถ", "กพอ", "อกพ", "คพร"]
MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
SHORT_MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
WHEEL_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WEEKDAYS = "จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์".split()


class Figures:
    """Draws numbers from a random.Random; about three of four are in Thai digits."""

    def __init__(self, draw):
        self.draw = draw

    def digits(self, count, first_zero=True):
        d = self.draw
        return "".join(d.choice("0123456789" if i or first_zero else "123456789") for i in range(count))

    def styled(self, text):
        """The same text with Thai digits, Arabic ones, or (in drafts) both."""
        style = self.draw.random()
        if style < 0.74:
            return text.translate(str.maketrans("0123456789", THAI_DIGITS))
        if style < 0.98:
            return text
        return "".join(THAI_DIGITS[int(c)] if c.isascii() and c.isdigit() and self.draw.random() < 0.5 else c for c in text)

    def by_hand(self, text, chance):
        return HAND + text + TYPED if self.draw.random() < chance else text

    def office(self):
        d = self.draw
        office = d.choice(["0", "00", "", "", "5"]) + self.digits(d.choice([2, 3, 3, 4]))
        for _ in range(d.choices([0, 1, 2, 3], [40, 42, 14, 4])[0]):
            office += "." + self.digits(d.choices([1, 2, 3], [75, 20, 5])[0])
        return office

    def reference(self, hand=0.16):
        """The grammar of ที่: code, office, class, running number; the number is often still blank or written by hand."""
        d = self.draw
        kind = d.random()
        if kind < 0.78:
            code = d.choice(CODES) if d.random() < 0.7 else "".join(d.choice(CONSONANTS) for _ in range(2))
        elif kind < 0.9:
            code = d.choice(BODIES) if d.random() < 0.5 else "".join(d.choice(CONSONANTS) for _ in range(d.choice([3, 4])))
        else:
            code = ".".join(d.choice(CONSONANTS) for _ in range(d.choice([2, 3]))) + "."
        if d.random() < 0.05:
            code += d.choice([" ", ""]) + f"({d.choice(COMMITTEES)}{d.choice(['.', ''])})"
        head = code + d.choice([" ", " ", " ", " ", "", "."]) + (self.office() if d.random() < 0.95 else "25" + self.digits(2))
        way = d.random()
        if way < 0.6:
            middle = d.choice(["ว ", "ว ", "ว ", "ว", "ว", "ว.", "ว. ", "(ล) ", "ท ", "ท"])
        elif way < 0.64:
            middle = "".join(d.choice(CONSONANTS) for _ in range(2)) + "/" + d.choice(["ว ", "ว", ""])
        else:
            middle = d.choice(["", "", " "])
        number = self.digits(d.choice([1, 2, 3, 3, 4, 4, 5]), d.random() < 0.15)
        if d.random() < 0.03:
            number += "-" + self.digits(d.choice([3, 4]), False)
        slash = d.choice(["/", "/", "/", "/", "/", "/", " /", "/ ", " / "])
        return self.styled(head + slash + middle) + self.by_hand(self.styled(number), hand)

    def order(self):
        d = self.draw
        return self.styled(self.digits(d.choice([1, 2, 3, 4]), False)) + d.choice(["/", "/", " / ", " /"]) + self.year()

    def year(self):
        d = self.draw
        return self.styled(d.choice(["25" + self.digits(2), "25" + self.digits(2), "25" + self.digits(2), "20" + self.digits(2), self.digits(4)]))

    def day(self, hand=0.0):
        return self.by_hand(self.styled(self.digits(self.draw.choice([1, 2, 2]), False)), hand)

    def date(self, hand=0.08):
        d = self.draw
        form = d.random()
        if form < 0.5:
            return f"{self.day(hand)} {d.choice(MONTHS)} {d.choice(['', '', '', 'พ.ศ. '])}{self.year()}"
        if form < 0.66:
            sep = d.choice([" ", " ", ""])
            return f"{self.day()}{sep}{d.choice(SHORT_MONTHS)}{sep}{self.styled(self.digits(2)) if d.random() < 0.6 else self.year()}"
        if form < 0.74:
            return f"วัน{d.choice(WEEKDAYS)}ที่ {self.day()} {d.choice(MONTHS)} {self.year()}"
        if form < 0.8:
            dash = d.choice([" - ", " – ", "-", " ถึง ", " ถึงวันที่ ", " และ "])
            return f"{self.day()}{dash}{self.day()} {d.choice(MONTHS)} {self.year()}"
        if form < 0.86:
            return f"{self.day()}/{self.styled(self.digits(d.choice([1, 2]), False))}/{self.year()}"
        if form < 0.9:
            return f"วันที่ {self.day(hand)} เดือน {d.choice(MONTHS)} พ.ศ. {self.year()}"
        if form < 0.96:
            return f"{d.choice(['เดือน', ''])}{d.choice(MONTHS)} {self.year()}"
        return f"{self.day()} {d.choice(MONTHS)}"

    def telephone(self):
        d, n = self.draw, self.digits
        form = d.choice(
            [f"0 {n(4)} {n(4)}", f"0-{n(4)}-{n(4)}", f"0{n(1)} {n(3)} {n(4)}", f"0{n(2)}-{n(3)}-{n(4)}", f"0{n(1)}-{n(3)}{n(4)}", f"0{n(2)} {n(6)}", f"{n(2)}-{n(4)}", n(5), f"1{n(3)}"]
        )
        return self.styled(form + d.choice(["", "", "", f" ต่อ {n(3)}", f" ต่อ {n(4)}-{n(1)}", f"-{n(1)}"]))

    def money(self):
        d, n = self.draw, self.digits
        amount = n(d.choice([1, 2, 3]), False) + "".join("," + n(3) for _ in range(d.choice([0, 1, 1, 2])))
        return self.styled(amount + d.choice(["", "", ".00", "." + n(2), ".-"])) + d.choice([" บาท", " บาท", "", " ล้านบาท"])

    def clock(self):
        d = self.draw
        return self.styled(f"{d.choice(['0', '1', '2', ''])}{self.digits(1)}{d.choice('.:')}{self.digits(2)}") + d.choice([" น.", " น.", " นาฬิกา"])

    def small(self):
        """Numbers of paragraphs, clauses and lists; percentages; counts; measures."""
        d, n = self.draw, self.digits
        a, b = n(d.choice([1, 1, 2]), False), n(d.choice([1, 1, 2]), False)
        return self.styled(
            d.choice([f"{a}.", f"{a}.{b}", f"{a}.{b}.{n(1)}", f"({a})", f"{a})", f"ข้อ {a}", f"{a}", n(3), f"ร้อยละ {a}.{n(2)}", f"{a}%", f"- {a} -", f"{a}/{b}", f"มาตรา {a}", f"ครั้งที่ {a}/25{n(2)}", f"({a}.{b})", f"{n(1)},{n(3)}", f"×{a}", f"{a}°"])
        )

    def bare(self):
        """Digits in a row, no meaning to lean on: account, identity and asset numbers, codes."""
        d, n = self.draw, self.digits
        return self.styled(
            d.choice([n(d.randint(1, 6)), n(d.randint(3, 13)), f"{n(3)}-{n(1)}-{n(5)}-{n(1)}", f"{n(1)}-{n(4)}-{n(5)}-{n(2)}-{n(1)}", f"{n(3)}-{n(4)}-{n(4)}", " ".join(n(d.choice([1, 2, 3, 4])) for _ in range(d.randint(2, 6))), f"{n(4)}/{n(4)}", n(5)])
        )
