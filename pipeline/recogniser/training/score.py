"""Edit distance and what hangs on it: what all figures here are made of."""

import re

from classes import HAND, THAI_DIGITS, clean

TO_THAI = str.maketrans("0123456789", THAI_DIGITS)


def errors(wanted, read):
    """Characters to put in, leave out or change."""
    row = list(range(len(read) + 1))
    for i, w in enumerate(wanted, 1):
        last, row[0] = row[0], i
        for j, r in enumerate(read, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (w != r))
    return row[-1]


def aligned(wanted, read):
    """For each wanted character the place of the one that was read for it, -1 where none was."""
    rows = [list(range(len(read) + 1))]
    for i, w in enumerate(wanted, 1):
        row, above = [i], rows[-1]
        for j, r in enumerate(read, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (w != r)))
        rows.append(row)
    found, i, j = [-1] * len(wanted), len(wanted), len(read)
    while i and j:
        if rows[i][j] == rows[i - 1][j - 1] + (wanted[i - 1] != read[j - 1]):
            i, j = i - 1, j - 1
            found[i] = j
        elif rows[i][j] == rows[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
    return found


def bare(text):
    """Text for comparing: no spaces, no mark of handwriting, one kind of quotes and dashes."""
    text = re.sub(r"[\s.]*\.{4,}|…", "", re.sub(r"\s+", "", clean(text).replace(HAND, "")))
    return text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-"}))


def holds(text, value):
    """The value stands in the text, with no further digit on either side."""
    text, value = bare(text).translate(TO_THAI), bare(value).translate(TO_THAI)
    return re.search(f"(?<![{THAI_DIGITS}]){re.escape(value)}(?![{THAI_DIGITS}])", text) is not None
