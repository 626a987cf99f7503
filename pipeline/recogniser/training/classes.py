"""The classes that the network tells apart, and the way between text and classes."""

import re

BLANK, SPACE, HAND = "<blank>", "<space>", "✎"
TONES = "่้๊๋"
THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"

# Two marks over one consonant stand in the same columns, so a pair is one class: the network never has to
# give two symbols for one frame of four columns.
PAIRS = [v + t for v in "ัิีึืุู" for t in TONES] + ["ิ์", "ุ์", "ี์"] + [t + "ำ" for t in TONES]
LETTERS = [chr(c) for c in [*range(0x0E01, 0x0E3A), *range(0x0E3F, 0x0E4E), 0x0E4F, *range(0x0E50, 0x0E5A)]]
LATIN = [chr(c) for c in range(0x21, 0x7F)]
SIGNS = list("“”‘’–•…×°☐☑✓")
CLASSES = [BLANK, SPACE, *LETTERS, *LATIN, *SIGNS, *PAIRS, HAND]
_NUMBER = {c: i for i, c in enumerate(CLASSES)} | {" ": 1}


def clean(text):
    """One spelling for what looks the same: ำ and แ as one character, one space for many."""
    text = re.sub("([่้๊๋])ํา", r"\1ำ", re.sub("ํ([่้๊๋]?)า", r"\1ำ", text))
    text = text.replace("เเ", "แ").replace("—", "–").replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text).strip()


def to_classes(text):
    """The classes of a text; KeyError for a character that has none."""
    found, at = [], 0
    while at < len(text):
        step = 2 if text[at : at + 2] in _NUMBER else 1
        found.append(_NUMBER[text[at : at + step]])
        at += step
    return found


def to_characters(path, sure=None):
    """Greedy reading as (character, how sure): repeats joined, blanks left out; the best frame of a sign counts."""
    read, last = [], 0
    for k, p in zip(path, sure if sure is not None else [1.0] * len(path)):
        if k and k != last:
            read.append([" " if k == 1 else CLASSES[k], p])
        elif k:
            read[-1][1] = max(p, read[-1][1])
        last = k
    return [(c, p) for text, p in read for c in text]


def to_text(path):
    return "".join(c for c, _ in to_characters(path)).strip()


def frames_needed(classes):
    """CTC needs a blank between two of the same."""
    return len(classes) + sum(a == b for a, b in zip(classes, classes[1:]))
