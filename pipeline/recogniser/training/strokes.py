"""Arabic digits as a hand writes them: each is a path of a pen, bent anew every time. Thai digits come from faces, see setting.py."""

import cv2
import numpy as np

# x to the right, y down, in a box one wide and one high; a digit may lift the pen.
PATHS = {
    "0": [[(0.5, 0), (0.12, 0.25), (0.1, 0.7), (0.5, 1), (0.88, 0.7), (0.86, 0.25), (0.45, 0.02)]],
    "1": [[(0.3, 0.2), (0.52, 0), (0.5, 0.5), (0.48, 1)]],
    "2": [[(0.12, 0.22), (0.45, 0), (0.82, 0.2), (0.7, 0.5), (0.1, 1), (0.5, 0.95), (0.95, 0.97)]],
    "3": [[(0.12, 0.12), (0.5, 0), (0.82, 0.2), (0.45, 0.45), (0.85, 0.7), (0.5, 1), (0.1, 0.86)]],
    "4": [[(0.62, 0), (0.35, 0.35), (0.05, 0.68), (0.5, 0.66), (0.98, 0.64)], [(0.68, 0.35), (0.66, 0.7), (0.64, 1)]],
    "5": [[(0.3, 0.02), (0.26, 0.25), (0.22, 0.46), (0.6, 0.4), (0.85, 0.68), (0.5, 1), (0.1, 0.9)], [(0.3, 0.03), (0.6, 0.02), (0.88, 0)]],
    "6": [[(0.72, 0), (0.3, 0.3), (0.12, 0.7), (0.48, 1), (0.84, 0.75), (0.5, 0.5), (0.16, 0.7)]],
    "7": [[(0.1, 0.05), (0.5, 0.03), (0.9, 0), (0.62, 0.4), (0.42, 1)]],
    "8": [[(0.8, 0.15), (0.45, 0), (0.18, 0.2), (0.5, 0.46), (0.85, 0.75), (0.5, 1), (0.14, 0.78), (0.45, 0.5), (0.8, 0.15)]],
    "9": [[(0.85, 0.25), (0.45, 0), (0.15, 0.28), (0.5, 0.52), (0.84, 0.22), (0.8, 0.6), (0.6, 1)]],
    ".": [[(0.2, 0.96), (0.24, 1), (0.2, 1.0)]],
    "/": [[(0.9, -0.15), (0.5, 0.5), (0.1, 1.15)]],
    "-": [[(0.1, 0.55), (0.5, 0.53), (0.9, 0.55)]],
}


def smooth(points, steps=7):
    """Catmull-Rom through the points."""
    p = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    parts = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:]):
        parts.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.vstack([*parts, points[-1:]])


def can(text):
    return all(c in PATHS or c == " " for c in text)


def written(text, height, draw, noise):
    """(ink as uint8, row of the baseline) of digits in one hand: one pen, one slant, every digit a little different."""
    size, slant, wide = height * draw.uniform(0.85, 1.5), draw.gauss(0.12, 0.15), draw.uniform(0.5, 0.95)
    pen = max(1.5, height * draw.uniform(0.05, 0.13))
    wild = draw.uniform(0.02, 0.075)
    gap, rise = size * draw.uniform(0.05, 0.35), draw.gauss(0, 0.03)
    above, x, lines = int(height * 2.2), height * 0.3, []
    for c in text:
        if c == " ":
            x += size * 0.6
            continue
        across = size * wide * (0.35 if c == "." else 0.6 if c == "1" else 1) * draw.uniform(0.85, 1.15)
        tall, drop = size * draw.uniform(0.88, 1.12), size * draw.gauss(0, 0.04) - rise * x
        for path in PATHS[c]:
            p = np.array(path) + noise.normal(0, wild if c not in ".-" else 0.02, (len(path), 2))
            p = smooth(p) * (across, tall)
            p[:, 0] += x + slant * (tall - p[:, 1])
            p[:, 1] += above - tall + drop
            lines.append(p)
        x += across + gap * draw.uniform(0.5, 1.3)
    ink = np.zeros((above + int(height * 1.2), int(x + height * 0.5)), np.uint8)
    for p in lines:
        cv2.polylines(ink, [np.round(p * 16).astype(np.int32)], False, 255, max(1, round(pen)), cv2.LINE_AA, 4)
    return ink, above


def scribble(height, draw, noise):
    """A signature or initials: a pen's way that is no character."""
    above, wide = int(height * 2.2), height * draw.uniform(1.5, 9)
    count = draw.randint(5, 16)
    p = np.stack([np.linspace(0.1, 0.9, count) * wide + noise.normal(0, 0.12 * wide, count), above - height * noise.uniform(-0.7, 2.0, count)], 1)
    ink = np.zeros((above + int(height * 1.2), int(wide * 1.15)), np.uint8)
    cv2.polylines(ink, [np.round(smooth(p) * 16).astype(np.int32)], False, 255, max(1, round(height * draw.uniform(0.05, 0.12))), cv2.LINE_AA, 4)
    return ink, above
