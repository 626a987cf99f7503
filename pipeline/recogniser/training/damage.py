"""What happens to a line between the printer and the file: rules and stamps over it, copiers, scanners, phones, fax.

Pictures here are float32 with ink 1 and paper 0.
"""

import cv2
import numpy as np

cv2.setNumThreads(1)


class Damage:
    def __init__(self, draw, noise, stamp_faces):
        self.draw, self.noise, self.stamp_faces = draw, noise, stamp_faces

    def clouds(self, h, w, rows, columns):
        """Slow changes over the picture, 0..1."""
        field = self.noise.random((max(2, int(rows)), max(2, int(columns))), np.float32)
        return cv2.resize(field, (w, h), interpolation=cv2.INTER_LINEAR)

    # ---- on the paper -------------------------------------------------------------------------------------------

    def drawn_over(self, ink, above, height, other):
        """Underlines, table rules, dotted form lines, seals, signatures, stamps, the lines above and below.

        `other` sets another line of text in the same face.
        """
        d = self.draw
        if d.random() < 0.06:  # what comes over it is darker than the text
            ink = (ink * d.uniform(0.3, 0.8)).astype(np.uint8)
        if d.random() < 0.14:
            ink = self.rules(ink, above, height)
        if d.random() < 0.08:
            ink = self.leader(ink, above, height)
        if d.random() < 0.10:
            ink = self.seal(ink, height)
        if d.random() < 0.06:
            ink = self.stamped(ink, height, other)
        if d.random() < 0.14:
            ink = self.neighbour(ink, height, other)
        return ink

    def rules(self, ink, above, height):
        d, (h, w) = self.draw, ink.shape
        ink, thick, dark = ink.copy(), d.randint(1, 3), d.randint(110, 255)
        kind = d.random()
        if kind < 0.35:  # underline, from close to the letters down to a ruled form line
            y, x = int(above + height * d.uniform(0.1, 0.75)), d.choice([0, d.randint(0, w // 2)])
            cv2.line(ink, (x, y), (d.choice([w, d.randint(w // 2, w)]), y + d.randint(-2, 2)), dark, thick)
        elif kind < 0.75:  # a table's cell
            for y in (above - height * d.uniform(1.75, 2.2), above + height * d.uniform(0.65, 1.15)):
                if d.random() < 0.8:
                    cv2.line(ink, (0, int(y)), (w, int(y)), dark, thick)
            for _ in range(d.choice([0, 1, 1, 2])):
                x = d.choice([d.randint(0, int(height * 0.4)), w - d.randint(1, int(height * 0.4))])
                cv2.line(ink, (x, 0), (x, h), dark, thick)
        else:  # a stroke of a pen, a fold
            cv2.line(ink, (d.randint(-w // 4, w), d.randint(0, h)), (d.randint(0, w), d.randint(0, h)), dark, thick, cv2.LINE_AA)
        return ink

    def leader(self, ink, above, height):
        """The dotted line of a form, under the text: it is no text."""
        d, (h, w) = self.draw, ink.shape
        ink, y, x = ink.copy(), above + height * d.uniform(-0.05, 0.35), d.choice([0, 0, d.uniform(0, w)])
        end, step, size = d.choice([w, w, d.uniform(x, w)]), height * d.uniform(0.18, 0.5), max(1, int(height * d.uniform(0.03, 0.08)))
        while x < end:
            cv2.circle(ink, (int(x), int(y)), size, 255, -1, cv2.LINE_AA)
            x += step
        return ink

    def seal(self, ink, height):
        """Rings and figures of a seal, or the loops of a signature, paler or darker than the text."""
        d, (h, w) = self.draw, ink.shape
        over, x, y = np.zeros_like(ink), d.randint(-h, w + h), d.randint(-h, 2 * h)
        if d.random() < 0.6:
            r = int(height * d.uniform(2.5, 7))
            for ring in (r, int(r * d.uniform(0.62, 0.9))):
                cv2.circle(over, (x, y), ring, 255, d.randint(1, 4), cv2.LINE_AA)
            for _ in range(d.randint(0, 12)):
                a = d.uniform(0, 6.28)
                p = (int(x + r * 0.8 * np.cos(a)), int(y + r * 0.8 * np.sin(a)))
                cv2.ellipse(over, p, (d.randint(2, 9), d.randint(2, 9)), d.randint(0, 180), 0, d.randint(150, 360), 255, 2, cv2.LINE_AA)
        else:
            for _ in range(d.randint(1, 4)):
                axes = (d.randint(h // 3, 3 * h), d.randint(h // 4, 2 * h))
                cv2.ellipse(over, (x + d.randint(-h, h), y), axes, d.randint(0, 180), d.randint(0, 180), d.randint(180, 360), 255, d.randint(2, 4), cv2.LINE_AA)
        return screened(ink, over * (d.uniform(0.25, 0.95) * self.clouds(h, w, 4, w / 20) ** 0.4))

    def stamped(self, ink, height, other):
        """A slanted line of a stamp across the text."""
        d, (h, w) = self.draw, ink.shape
        over, _ = other(int(height * d.uniform(0.8, 1.5)), d.randint(4, 16))
        turn = cv2.getRotationMatrix2D((0, over.shape[0] / 2), d.uniform(-12, 12), 1)
        turn[:, 2] += (d.uniform(-0.2, 0.9) * w, d.choice([-1, 1]) * d.uniform(0.25, 0.9) * h)
        over = cv2.warpAffine(over, turn, (w, h)).astype(np.float32)
        return screened(ink, over * (d.uniform(0.25, 0.75) * self.clouds(h, w, 4, w / 20) ** 0.5))

    def neighbour(self, ink, height, other):
        """Feet of the line above or heads of the line below."""
        d, (h, w) = self.draw, ink.shape
        over, _ = other(height, max(3, int(w / height)))
        y, wide = int(height * d.uniform(2.7, 3.8)) * d.choice([-1, 1]), min(w, over.shape[1])
        moved = np.zeros_like(ink)
        if 0 < y < h:
            part = over[: h - y, :wide]
            moved[y : y + part.shape[0], :wide] = part
        elif y < 0:
            part = over[-y:, :wide][:h]
            moved[: part.shape[0], :wide] = part
        return np.maximum(ink, moved)

    # ---- in the machine -----------------------------------------------------------------------------------------

    def copied(self, g, level):
        """A copier: soft, then a steep tone curve; each generation makes strokes fatter or thinner and adds dirt."""
        d = self.draw
        g = cv2.GaussianBlur(g, (0, 0), d.uniform(0.45, 0.6 + 0.35 * level))
        g = 1 / (1 + np.exp(-(g - d.uniform(0.28, 0.62)) * d.uniform(6, 14)))
        low = float(g.min())
        g = (g - low) / max(float(g.max()) - low, 0.3)
        if d.random() < 0.5 * level:
            dirt = self.noise.random(g.shape, np.float32)
            g = np.where(dirt < d.uniform(0, 0.0015), d.uniform(0.5, 1), g)
        return g.astype(np.float32)

    def toner(self, g, level):
        """Ink that is pale everywhere, in places, or gone in fine spots."""
        d, (h, w) = self.draw, g.shape
        fade = d.uniform(0, 0.1 + 0.5 * level)
        g = g * (1 - fade * self.clouds(h, w, h / 20, w / 30)) if d.random() < 0.6 else g * (1 - fade)
        if d.random() < 0.15 + 0.5 * level:
            g = g * (1 - d.uniform(0.1, 0.85) * self.clouds(h, w, h / d.uniform(1.5, 4), w / d.uniform(1.5, 4)))
        if d.random() < 0.12 * level:  # a streak or band that the drum left out
            y = d.randint(0, h)
            g[max(0, y - d.randint(1, 3)) : y + 1] *= d.uniform(0.1, 0.7)
        return g

    def paper(self, g, level):
        """Shade, show-through and grain."""
        d, (h, w) = self.draw, g.shape
        if d.random() < 0.15 + 0.4 * level:
            g = g + d.uniform(0, 0.3) * self.clouds(h, w, 2, w / 80)
        if d.random() < 0.06:
            back = cv2.GaussianBlur(np.roll(g[:, ::-1], d.randint(4, h), 0), (0, 0), d.uniform(1, 2.5))
            g = np.maximum(g, back * d.uniform(0.1, 0.35))
        g = g + self.noise.standard_normal(g.shape, np.float32) * d.uniform(0.004, 0.02 + 0.06 * level)
        if d.random() < 0.5 * level:
            specks = self.noise.random(g.shape, np.float32)
            g[specks < d.uniform(0, 0.003)] = d.uniform(0.4, 1)
            g[specks > 1 - d.uniform(0, 0.003)] = 0
        return g

    def stored(self, g, level):
        """Black and white (at a threshold, dithered, or by fax), or JPEG, or as it is."""
        d, way = self.draw, self.draw.random()
        if way < 0.24:
            dark = float(np.percentile(g, 98))
            return (g > max(0.12, dark * d.uniform(0.3, 0.68))).astype(np.float32)
        if way < 0.27:
            return (g > self.noise.random(g.shape, np.float32) * d.uniform(0.5, 1)).astype(np.float32)
        if way < 0.75:
            grey = (np.clip(1 - g, 0, 1) * 245).astype(np.uint8)
            coded = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, d.randint(28 if level > 0.5 else 45, 92)])[1]
            return 1 - cv2.imdecode(coded, 0).astype(np.float32) / 245
        return g


def screened(ink, over):
    """Two layers of ink on one paper."""
    return (255 - (255 - ink.astype(np.float32)) * (1 - np.clip(over, 0, 255) / 255)).astype(np.uint8)
