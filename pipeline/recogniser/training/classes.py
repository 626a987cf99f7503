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


def to_text(path):
    """Greedy reading: repeats joined, blanks left out."""
    kept = [k for i, k in enumerate(path) if k and (i == 0 or path[i - 1] != k)]
    return "".join(" " if k == 1 else CLASSES[k] for k in kept).strip()


def frames_needed(classes):
    """CTC needs a blank between two of the same."""
    return len(classes) + sum(a == b for a, b in zip(classes, classes[1:]))
