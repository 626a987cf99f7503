"""Sets a line of text: what the printer and the clerk's pen put on the paper, before any scanner sees it."""

import re

import cv2
import numpy as np
from PIL import Image, ImageDraw

import strokes
from classes import HAND as HAND_CLASS
from classes import clean
from faces import LATIN, Face, sized
from figures import HAND, TYPED


class Setting:
    """Sets lines with ink 255 on paper 0; `ink` is the picture, its baseline `above` rows down, consonants `height` px."""

    def __init__(self, draw, noise, printed, written):
        self.draw, self.noise, self.printed, self.hands = draw, noise, printed, written
        self.weights = [f.weight for f in printed]

    def face(self, text):
        for _ in range(20):
            face = self.draw.choices(self.printed, self.weights)[0]
            if face.can(text):
                break
        if self.draw.random() < 0.12:  # Latin and figures in another face, as word processors do
            face = Face(face.path, self.draw.choice(LATIN))
        return face

    def label(self, text):
        """What is to be read: the mark before each handwritten word, an open dotted line as …"""
        marked = re.sub(f"{HAND}([^{TYPED}]*){TYPED}", lambda m: re.sub(r"(\S+)", HAND_CLASS + r"\1", m[1]), text)
        return clean(marked)

    def line(self, text, face=None, height=32):
        """(ink, above) of a line."""
        d = self.draw
        face = face or self.face(text.replace(HAND, "").replace(TYPED, ""))
        if d.random() < 0.18:  # justified or tabulated
            most = d.choice([2, 3, 3, 9])
            text = re.sub(" +", lambda m: " " * d.randint(1, most), text)
        if d.random() < 0.03:
            text = re.sub("([ก-ฮ])(?=[ก-ฮ])", r"\1 ", text) if len(text) < 12 and HAND not in text and " " not in text else text
        text = re.sub("…", lambda m: "…" if d.random() < 0.3 else "." * d.randint(4, d.choice([8, 40])), text)  # open lines of dots
        pieces, hand = [], d.choice(self.hands) if self.hands and d.random() < 0.45 else None
        for part in re.split(f"({HAND}[^{TYPED}]*{TYPED})", text):
            if part.startswith(HAND) and part[1:-1].strip():
                pieces.append(self.by_hand(part[1:-1], hand, height))
            elif part and not part.startswith(HAND):
                pieces.append(self.typed(part, face, height))
        return self.joined(pieces, height)

    def typed(self, text, face, height):
        d, runs = self.draw, face.runs(text)
        above, pad = int(height * 2.2), int(height * 0.08)
        fonts = [sized(path, height) for _, path in runs]
        long = [f.getlength(t) for (t, _), f in zip(runs, fonts)]
        image = Image.new("L", (int(sum(long)) + 2 * pad + 2, above + int(height * 1.2)), 0)
        pen, x = ImageDraw.Draw(image), pad
        for (t, _), f, w in zip(runs, fonts, long):
            pen.text((x, above), t, fill=255, font=f, anchor="ls")
            x += w
        return np.asarray(image), above

    def by_hand(self, text, hand, height):
        d = self.draw
        if strokes.can(text) and (hand is None or d.random() < 0.6):
            return strokes.written(text, height, d, self.noise)
        if hand is None or not hand.can(text):
            hand = self.face(text)
        size = height * d.uniform(0.85, 1.4)
        pieces = re.findall(r"[0-9๐-๙/.-]|[^0-9๐-๙/.-]+", text)  # digits one by one, words whole
        pieces = [bent(*self.typed(t, hand, max(12, int(size * d.uniform(0.9, 1.1)))), d, self.noise) for t in pieces]
        ink, above = self.joined(pieces, size, d.uniform(-0.1, 0.2), d.uniform(0, 0.12))
        if d.random() < 0.6:
            pen = np.ones((2, 2) if d.random() < 0.6 else (3, 3), np.uint8)
            ink = (cv2.dilate if d.random() < 0.7 else cv2.erode)(ink, pen)
        return ink, above

    def joined(self, pieces, height, gap=0.0, unsteady=0.0):
        """Pieces side by side on one baseline; a hand does not keep to it."""
        pad, play = int(height * (0.15 if unsteady else 0.6)), int(height * unsteady)
        up = max(p[1] for p in pieces) + play
        down = max(p[0].shape[0] - p[1] for p in pieces) + play
        ink, x = np.zeros((up + down, sum(p[0].shape[1] + int(abs(gap) * height) for p in pieces) + 2 * pad), np.uint8), pad
        for piece, above in pieces:
            h, w = piece.shape
            y, x = up - above + self.draw.randint(-play, play), max(0, x)
            ink[y : y + h, x : x + w] = np.maximum(ink[y : y + h, x : x + w], piece)
            x += w + int(gap * height)
        return ink[:, : max(x, 1) + pad], up


def bent(ink, above, draw, noise):
    """Turns printed signs into a hand's: slanted, uneven, rising or falling."""
    h, w = ink.shape
    cells = max(2, w // 18)
    move = lambda s: cv2.resize(noise.normal(0, s, (4, cells)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    slant, rise = draw.gauss(0.05, 0.14), draw.gauss(0, 0.05)
    out = cv2.remap(ink, x + (y - above) * slant + move(h * 0.017), y + (x - w / 2) * rise + move(h * 0.015), cv2.INTER_LINEAR)
    return out, above
