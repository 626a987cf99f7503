"""The recipe in short: a small net learns to read numbers, in about a minute, or the recipe is broken."""

import os
import tempfile

from classes import to_classes
from eight import Eight
from export import export
from faces import TLWG, Face
from network import SHORT
from strips import Strips

STEPS, BOUND, BOUND_UNSEEN = 600, 0.25, 0.5
LEARNED, UNSEEN = (Face(TLWG + name, TLWG + name) for name in ("Laksaman.ttf", "Loma.ttf"))


class Numbers(Strips):
    """Dates, telephones and bare digits, lightly damaged, in one face."""

    def __init__(self, seed, work, face=LEARNED):
        super().__init__(seed, work, [face])
        self.face = face

    def text(self):
        figures = self.wording.figures
        return self.draw.choice([figures.date, figures.telephone, figures.bare])()

    def next(self, length, hardest=1.0):
        text = self.text().replace("\x01", "").replace("\x02", "")
        return self.of(text, self.face, 0.2), to_classes(self.setting.label(text))


def short(a, training_class):
    """Trains, exports, and says whether it learned; the exit status."""
    a.workers, a.pixels, a.half = 1, 2048, False
    unseen = Numbers(5, a.work, UNSEEN)
    texts = [unseen.text().replace("\x01", "").replace("\x02", "") for _ in range(80)]
    strips = [(unseen.of(t, f, 0.2), unseen.setting.label(t)) for i, t in enumerate(texts) for f in [(LEARNED, UNSEEN)[i % 2]]]
    with tempfile.TemporaryDirectory() as folder:
        training = training_class(a, a.work, SHORT)
        losses, seen = training.run(STEPS, True, os.path.join(folder, "short.pt"), print, Numbers, strips)
        export(Eight(training.mean).choose([s for s, _ in strips]), os.path.join(folder, "short"))
    start, end = sum(losses[:20]) / 20, sum(losses[-20:]) / 20
    learned = end < start / 4 and seen[0] < BOUND and seen[1] < BOUND_UNSEEN
    print(f"seed {a.seed}: loss {start:.2f} -> {end:.2f}, CER {seen[0]:.3f}, in a face it never saw {seen[1]:.3f}: {'learned' if learned else 'NOT learned'}")
    return 0 if learned else 1
