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

# Never trained on; all in fonts-thai-tlwg.
HELD_OUT = ("Kinnari", "Loma")

# Laksaman is the free heir of TH Sarabun, the face of nearly all official letters: it has a third of the weight.
PRINTED = {
    TLWG: "Laksaman 26, Laksaman-Bold 7, Laksaman-Italic 1, Laksaman-BoldItalic 1, Norasi 6, Norasi-Bold 2, Norasi-Italic 1, Garuda 6, Garuda-Bold 2, Garuda-Oblique 1, "
    "Waree 5, Waree-Bold 2, Umpush 4, Umpush-Light 2, Umpush-Bold 1, Sawasdee 3, Sawasdee-Bold 1, TlwgTypo 2, TlwgTypo-Bold 1, TlwgTypist 2, TlwgTypewriter 2, TlwgMono 1",
    ARUNDINA: "ArundinaSans 4, ArundinaSans-Bold 1, ArundinaSerif 3, ArundinaSerif-Bold 1, ArundinaSansMono 1",
    NOTO: "NotoLoopedThai-Regular 4, NotoLoopedThai-Bold 1, NotoSerifThai-Regular 2, NotoSerifThai-Bold 1, NotoSansThai-Regular 3, NotoSansThai-Bold 1",
}
# More of today's faces (SIL OFL 1.1), regular and bold, by package of npm; Sarabun is the other heir of TH Sarabun.
FETCHED = {
    "sarabun@5.3.0": 12, "niramit@5.3.0": 2, "krub@5.2.7": 2, "k2d@5.2.8": 1, "kodchasan@5.2.8": 1, "bai-jamjuree@5.3.0": 2, "koho@5.3.0": 1,
    "athiti@5.2.8": 1, "maitree@5.3.0": 2, "trirong@5.3.0": 2, "taviraj@5.3.0": 2, "pridi@5.3.0": 1, "chakra-petch@5.3.0": 1, "anuphan@5.3.0": 1,
    "mitr@5.3.0": 1, "prompt@5.3.0": 1, "kanit@5.3.0": 1, "fahkwang@5.3.0": 1, "ibm-plex-sans-thai@5.3.0": 2, "ibm-plex-sans-thai-looped@5.3.0": 4,
}
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"  # what no other has: boxes and ticks
LATIN = [DEJAVU, NOTO + "NotoSans-Regular.ttf", NOTO + "NotoSerif-Regular.ttf", TLWG + "Laksaman.ttf", TLWG + "Norasi.ttf", TLWG + "Garuda.ttf"]

# Open fonts that stand in for handwriting (SIL OFL 1.1); without npm, printed faces bent out of shape stand alone.
WRITTEN = ("mali@5.3.0", "itim@5.3.0", "sriracha@5.3.0", "playpen-sans-thai@5.3.0", "charm@5.2.7", "charmonman@5.2.7", "pattaya@5.3.0")


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


def printed(work):
    """The printed faces with their weights; a missing file of a Debian package is an error, for a recipe has to be the same everywhere."""
    faces = []
    for folder, names in PRINTED.items():
        for entry in names.split(", "):
            name, weight = entry.split(" ")
            path = folder + name + ".ttf"
            own_latin = {ord("A"), ord("1"), ord("(")} <= covered(path)
            faces.append(Face(path, LATIN[1] if own_latin else LATIN[1 + len(faces) % 2], float(weight)))
    for package, weight in FETCHED.items():
        faces += fetched(package, work, {400: weight * 0.8, 700: weight * 0.2})
    return faces


def written(work):
    """Handwriting-like faces: Purisa of Debian's, and those of npm."""
    purisa = [Face(TLWG + name, TLWG + name) for name in ("Purisa.ttf", "Purisa-Bold.ttf")]
    return purisa + [face for package in WRITTEN for face in fetched(package, work, {400: 1})]


def fetched(package, work, weights):
    """Faces of a package that the npm client fetches once into the work folder; none where it cannot."""
    name = package.split("@")[0]
    folder = os.path.join(work, "npm", name)
    if not os.path.isdir(folder):
        os.makedirs(os.path.dirname(folder), exist_ok=True)
        try:
            packed = subprocess.run(["npm", "pack", "--silent", "@fontsource/" + package], cwd=os.path.dirname(folder), check=True, capture_output=True, text=True)
        except (OSError, subprocess.CalledProcessError):
            print(f"no @fontsource/{package}: going on without it")
            return []
        with tarfile.open(os.path.join(os.path.dirname(folder), packed.stdout.split()[-1])) as archive:
            archive.extractall(folder)
    file = os.path.join(folder, "package/files", name)
    return [Face(f"{file}-thai-{bold}-normal.woff", f"{file}-latin-{bold}-normal.woff", weight) for bold, weight in weights.items() if os.path.exists(f"{file}-thai-{bold}-normal.woff")]
