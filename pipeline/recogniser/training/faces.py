"""The faces that lines are set in, by Debian package, and those kept back so that there is something to measure on."""

import functools
import os
import subprocess
import tarfile
from dataclasses import dataclass

from fontTools.ttLib import TTFont
from PIL import ImageFont

HERE = os.path.dirname(os.path.abspath(__file__))
TLWG, ARUNDINA, NOTO = ("/usr/share/fonts/truetype/" + d + "/" for d in ("tlwg", "arundina", "noto"))

# Never trained on. Kinnari, Loma and Purisa are in fonts-thai-tlwg; Sarabun is npm @fontsource/sarabun.
HELD_OUT = ("Kinnari", "Loma", "Purisa", "Sarabun")

# Laksaman is the free heir of TH Sarabun, the face of nearly all official letters: it has a third of the weight.
PRINTED = {
    TLWG: "Laksaman 26, Laksaman-Bold 7, Laksaman-Italic 1, Laksaman-BoldItalic 1, Norasi 6, Norasi-Bold 2, Norasi-Italic 1, Garuda 6, Garuda-Bold 2, Garuda-Oblique 1, "
    "Waree 5, Waree-Bold 2, Umpush 4, Umpush-Light 2, Umpush-Bold 1, Sawasdee 3, Sawasdee-Bold 1, TlwgTypo 2, TlwgTypo-Bold 1, TlwgTypist 2, TlwgTypewriter 2, TlwgMono 1",
    ARUNDINA: "ArundinaSans 4, ArundinaSans-Bold 1, ArundinaSerif 3, ArundinaSerif-Bold 1, ArundinaSansMono 1",
    NOTO: "NotoLoopedThai-Regular 4, NotoLoopedThai-Bold 1, NotoSerifThai-Regular 2, NotoSerifThai-Bold 1, NotoSansThai-Regular 3, NotoSansThai-Bold 1",
}
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"  # what no other has: boxes and ticks
LATIN = [DEJAVU, NOTO + "NotoSans-Regular.ttf", NOTO + "NotoSerif-Regular.ttf", TLWG + "Laksaman.ttf", TLWG + "Norasi.ttf", TLWG + "Garuda.ttf"]

# Open fonts that stand in for handwriting (SIL OFL 1.1); without npm, printed faces bent out of shape stand alone.
WRITTEN = ("mali@5.3.0", "itim@5.3.0", "sriracha@5.3.0", "playpen-sans-thai@5.3.0", "charm@5.2.7")


@dataclass(frozen=True)
class Face:
    """A face, and the one that has what it lacks (Noto's Thai faces have no Latin)."""

    path: str
    companion: str
    weight: float = 1

    def runs(self, text):
        """Pieces of the text, each with the file it is drawn from."""
        runs = []
        for c in text:
            path = next((p for p in (self.path, self.companion) if c == " " or ord(c) in covered(p)), DEJAVU)
            if runs and (runs[-1][1] == path or c == " "):
                runs[-1][0] += c
            else:
                runs.append([c, path])
        return runs

    def can(self, text):
        return all(c == " " or ord(c) in covered(self.path) or ord(c) in covered(self.companion) | covered(DEJAVU) for c in text)


@functools.cache
def covered(path):
    return frozenset(TTFont(path, lazy=True).getBestCmap())


@functools.lru_cache(600)
def sized(path, height):
    """The font at the size where its consonants (its capitals, where it has no Thai) are so many pixels high."""
    measure = "พ" if ord("พ") in covered(path) else "H"
    probe = ImageFont.truetype(path, 100, layout_engine=ImageFont.Layout.RAQM)
    size = max(6, round(100 * height / -probe.getbbox(measure, anchor="ls")[1] * (1 if measure == "พ" else 1.12)))
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)


def printed():
    """The printed faces with their weights; a missing file is an error, for a recipe has to be the same everywhere."""
    faces = []
    for folder, names in PRINTED.items():
        for entry in names.split(", "):
            name, weight = entry.split(" ")
            path = folder + name + ".ttf"
            own_latin = {ord("A"), ord("1"), ord("(")} <= covered(path)
            faces.append(Face(path, LATIN[1] if own_latin else LATIN[1 + len(faces) % 2], float(weight)))
    return faces


def written(work):
    """Handwriting-like faces, fetched once by the npm client into the work folder."""
    faces = []
    for package in WRITTEN:
        name = package.split("@")[0]
        folder = os.path.join(work, "npm", name)
        if not os.path.isdir(folder):
            os.makedirs(os.path.dirname(folder), exist_ok=True)
            try:
                packed = subprocess.run(["npm", "pack", "--silent", "@fontsource/" + package], cwd=os.path.dirname(folder), check=True, capture_output=True, text=True)
            except (OSError, subprocess.CalledProcessError):
                print(f"no @fontsource/{package}: going on without it")
                continue
            with tarfile.open(os.path.join(os.path.dirname(folder), packed.stdout.split()[-1])) as archive:
                archive.extractall(folder)
        files = os.path.join(folder, "package/files", name)
        faces.append(Face(f"{files}-thai-400-normal.woff", f"{files}-latin-400-normal.woff"))
    return faces
