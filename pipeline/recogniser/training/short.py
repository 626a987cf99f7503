"""The recipe in short: a small net, short lines in few faces, about a minute. It must learn to read them."""

import os
import tempfile

import torch

from export import export
from network import SHORT

STEPS, BOUND = 330, 0.35


def short(a, training_class):
    """Trains, exports, and says whether it learned; the exit status."""
    a.workers, a.pixels, a.half = 1, 2048, False
    with tempfile.TemporaryDirectory() as work:
        training = training_class(a, a.work, SHORT)
        losses, seen = training.run(STEPS, True, os.path.join(work, "short.pt"), print)
        export(training.mean, os.path.join(work, "short"))
    start, end = sum(losses[:20]) / 20, sum(losses[-20:]) / 20
    learned = end < start / 4 and seen[0] < BOUND
    print(f"seed {a.seed}: loss {start:.2f} -> {end:.2f}, CER {seen[0]:.3f}: {'learned' if learned else 'NOT learned'}")
    return 0 if learned else 1
