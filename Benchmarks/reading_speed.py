"""How many pages of articles a minute are read, on one core.

    make build && python3 Benchmarks/reading_speed.py [--pages 1000] [--program .build/release/kakehashi]

A page is 3,000 characters of the marked articles in Tests, in all three languages. `kakehashi read` reads one page, then a file of all
pages; the difference is what the pages cost without start and register.
"""
import argparse
import os
import pathlib
import re
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]


def articles():
    for path in sorted((ROOT / "Tests/ReadingTests/Articles/development").iterdir()):
        if ".html" in path.name:
            continue
        body = path.read_text(encoding="utf-8").split("\n\n", 1)[1].rsplit("\n---", 1)[0]
        yield re.sub(r"\[\[(.*?)\|[^\]]*\]\]", r"\1", body, flags=re.S)


def seconds(program, text, folder):
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    started = time.perf_counter()
    command = [program, "read", str(path), "--folder", str(ROOT / "Examples/japan-2024"), "--json"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, preexec_fn=lambda: os.sched_setaffinity(0, {0}))
    return time.perf_counter() - started


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--program", default=str(ROOT / ".build/release/kakehashi"))
    arguments = parser.parse_args()
    texts = list(articles())
    # A file may have 4 MB; Japanese takes three bytes a character.
    share = [(text * (3000 // len(text) + 1))[:3000] for text in texts]
    taken, files = 0, []
    while taken < arguments.pages:
        pages = [share[(taken + n) % len(share)] for n in range(min(400, arguments.pages - taken))]
        files.append("\n\n".join(pages))
        taken += len(pages)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        one = min(seconds(arguments.program, share[0], folder) for _ in range(3))
        rest = sum(seconds(arguments.program, text, folder) - one for text in files)
    print(f"start and one page: {one:.2f} s; {taken} pages: {rest:.1f} s; {taken / rest * 60:.0f} pages a minute")


if __name__ == "__main__":
    main()
