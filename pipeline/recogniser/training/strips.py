"""From text to a training strip: set, damaged, and cut out the way a line finder cuts, with a line finder's errors."""

import random

import cv2
import numpy as np

import strokes
from classes import HAND, frames_needed, to_classes
from damage import Damage
from faces import printed, written
from setting import Setting
from wording import Wording

HIGH, CONSONANT, BASELINE, PAPER = 48, 15.5, 32.5, 5


def levelled(g):
    """Ink picture to a strip of bytes: the median (paper) to 0, the 99th percentile (ink) to 255."""
    some = g[::2, ::2]
    paper, ink = np.percentile(some, (50, 99))
    return (np.clip((g - paper) / max(ink - paper, 0.12), 0, 1) * 255).astype(np.uint8)


class Strips:
    """An endless, seeded source of (strip of bytes 48 x W, classes)."""

    def __init__(self, seed, work, faces=None):
        self.draw, self.noise = random.Random(seed), np.random.default_rng(seed)
        self.wording = Wording(self.draw)
        hands = [] if faces else written(work)
        faces = faces or printed(work)
        self.setting = Setting(self.draw, self.noise, faces, hands)
        self.damage = Damage(self.draw, self.noise, faces)

    def next(self, length, hardest=1.0):
        """A strip of about `length` characters; how bad it is is drawn from 0 to `hardest`."""
        while True:
            kind = self.draw.random()
            if kind < 0.02:
                return self.nothing(), []
            if kind < 0.03:
                ink, above = strokes.scribble(32, self.draw, self.noise)
                strip, classes = self.scanned(ink, above, 32, None, hardest), to_classes(HAND)
            else:
                text = self.wording.line(length)
                if not self.setting.label(text):
                    continue
                strip, classes = self.of(text, hardest=hardest), to_classes(self.setting.label(text))
            if classes and frames_needed(classes) < strip.shape[1] // 4:
                return strip, classes

    def of(self, text, face=None, hardest=1.0):
        height = self.draw.choice([24, 30, 36])
        face = face or self.setting.face(text.replace("\x01", "").replace("\x02", ""))
        ink, above = self.setting.line(text, face, height)
        return self.scanned(ink, above, height, face, hardest)

    def scanned(self, ink, above, height, face, hardest):
        d = self.draw
        level = d.random() ** 0.8 * hardest
        if d.random() < 0.25:
            size = d.choice([2, 2, 3])
            ink = (cv2.dilate if d.random() < 0.6 else cv2.erode)(ink, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))

        def other(high, length):
            text = "".join(d.choice(self.wording.thai) for _ in range(length // 5 + 1))
            f = face if face and d.random() < 0.7 else self.setting.face(text)
            return self.setting.typed(text, f, high)

        ink = self.damage.drawn_over(ink, above, height, other)
        g, k, across = self.through_the_lens(ink, above, height, level)
        for _ in range(d.choices([0, 1, 2, 3], [70 - 40 * level, 18, 10 * level, 6 * level])[0]):
            g = self.damage.copied(g, level)
        g = self.damage.stored(self.damage.paper(self.damage.toner(g, level), level), level)
        return levelled(self.cut(g, k, across, above, height))

    def through_the_lens(self, ink, above, height, level):
        """Resolution of the scan (150 to 400 dpi and small print), skew, bent paper, focus; (picture, scale, scale across)."""
        d, (h, w) = self.draw, ink.shape
        consonants = d.uniform(20, 34) if d.random() < 0.6 - 0.3 * level else d.uniform(11.5, 20)
        k = consonants / height
        across = k * d.uniform(0.84, 1.18)
        angle, slant = np.tan(np.radians(d.gauss(0, 0.35) * min(1, 700 / w))), d.gauss(0, 0.04)
        size = (int(w * across) + 2, int(h * k) + 2)
        sigma = d.uniform(0.28, 0.6 + 0.5 * level) / k
        g = cv2.GaussianBlur(ink, (0, 0), sigma * 0.8) if sigma > 0.5 else ink
        m = np.array([[across, -slant * k, slant * k * above], [angle * k, k, -angle * w / 2 * k]], np.float32)
        if d.random() < 0.1:  # a phone's picture of a page that does not lie flat
            back = cv2.invertAffineTransform(m)
            y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
            bow = d.uniform(-2.2, 2.2) * np.sin(x / size[0] * d.uniform(2, 7) + d.uniform(0, 6.3)) * consonants / CONSONANT
            tilt = 1 + d.uniform(-0.08, 0.08) * (x / size[0] - 0.5)
            y = (y + bow - above * k) * tilt + above * k
            mapped = [back[i, 0] * x + back[i, 1] * y + back[i, 2] for i in (0, 1)]
            g = cv2.remap(g, mapped[0], mapped[1], cv2.INTER_LINEAR).astype(np.float32) / 255
            if d.random() < 0.5:
                g = cv2.blur(g, d.choice([(2, 1), (3, 1), (1, 2), (2, 2), (1, 3)]))
        else:
            g = cv2.warpAffine(g, m, size, flags=cv2.INTER_AREA if k < 0.6 else cv2.INTER_LINEAR).astype(np.float32) / 255
        return g, k, across

    def cut(self, g, k, across, above, height):
        """As a finder gives it: consonants about 15.5 px, the baseline about on its row, more or less paper at the ends."""
        d = self.draw
        loose = d.random() < 0.1
        q = CONSONANT / (height * k) * d.uniform(0.78 if loose else 0.87, 1.22 if loose else 1.13)
        base = BASELINE + d.gauss(0, 2.6 if loose else 1.4)
        margin = height * 0.6 * across * q
        left = PAPER + (d.uniform(-4, 5) if d.random() < 0.85 else d.uniform(0, 40))
        right = d.uniform(-1, 8) if d.random() < 0.85 else d.uniform(0, 60)
        wide = max(32, int(g.shape[1] * q - 2 * margin + left + right))
        m = np.array([[q, 0, left - margin], [0, q, base - above * k * q]], np.float32)
        if q < 0.75:
            g = cv2.GaussianBlur(g, (0, 0), 0.36 / q)
        return cv2.warpAffine(g, m, (wide, HIGH), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=float(np.median(g[::3, ::3])))

    def nothing(self):
        """What a line finder may take for a line: noise, squares of a code, arcs of a seal, blots, rules."""
        d, wide = self.draw, self.draw.randint(32, 320)
        g, kind = np.zeros((HIGH, wide), np.float32), self.draw.random()
        if kind < 0.3:
            c = d.choice([3, 4, 5, 6, 8])
            g = cv2.resize((self.noise.random((HIGH // c, max(2, wide // c))) < 0.5).astype(np.float32), (wide, HIGH), interpolation=cv2.INTER_NEAREST)
        elif kind < 0.6:
            for _ in range(d.randint(1, 5)):
                at, axes = (d.randint(0, wide), d.randint(-HIGH, 2 * HIGH)), (d.randint(8, 150), d.randint(8, 150))
                cv2.ellipse(g, at, axes, d.randint(0, 180), d.randint(0, 180), d.randint(180, 360), 1.0, d.choice([1, 2, 3, 8, -1]), cv2.LINE_AA)
        elif kind < 0.8:
            g[self.noise.random(g.shape, np.float32) < d.uniform(0.002, 0.05)] = 1
        else:
            for _ in range(d.randint(1, 4)):
                y = d.randint(0, HIGH)
                cv2.line(g, (0, y), (wide, y + d.randint(-2, 2)), 1.0, d.randint(1, 4), cv2.LINE_AA)
        g = cv2.GaussianBlur(g, (0, 0), d.uniform(0.3, 1.1)) * d.uniform(0.4, 1)
        return levelled(g + self.noise.standard_normal(g.shape, np.float32) * d.uniform(0.01, 0.08))
