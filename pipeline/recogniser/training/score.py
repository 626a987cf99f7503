"""Edit distance: what all figures here are made of."""


def errors(wanted, read):
    """Characters to put in, leave out or change."""
    row = list(range(len(read) + 1))
    for i, w in enumerate(wanted, 1):
        last, row[0] = row[0], i
        for j, r in enumerate(read, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (w != r))
    return row[-1]
