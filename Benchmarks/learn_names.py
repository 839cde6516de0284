"""Learns by which traits of words a name is told, from the marked articles, and writes the weights as Swift.

    READING_NAMES=.build/names.tsv swift test --filter "What names are learned from"
    python3 Benchmarks/learn_names.py .build/names.tsv            # writes Sources/Reading/Names/NameWeights*.swift
    python3 Benchmarks/learn_names.py .build/names.tsv --folds    # reads each hand's articles by what those of the others taught

A linear chain (conditional random field) with L2 over crossed traits, one for German and English, one for Japanese; L-BFGS; needs numpy alone and
takes two minutes. What would tell a single name is left out, above all names of the example. Decision 0038.
"""
import collections, csv, pathlib, re, sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
TAGS = ["O", "B-org", "I-org", "B-per", "I-per", "B-pla", "I-pla"]
LETTERS = "oNnPpLl"
K = len(TAGS)
TRAITS = "word shape head tail long sound list used place run rule".split()
SPELLING = {"word", "head", "tail", "long"}
# What may not follow what: the rest of a name follows its beginning or its rest.
BARRED = np.array([[-1e4 if b[0] == "I" and a[2:] != b[2:] else 0.0 for b in TAGS] for a in TAGS])
START = np.array([-1e4 if tag[0] == "I" else 0.0 for tag in TAGS])
ROUGH, FINE, PENALTY = 60, 80, 0.5
SIZE = {"latin": 16000, "japanese": 12000}

LATIN = """
word[0], word[-1], word[1], word[-2], word[2], word[-1] word[0], word[0] word[1], shape[0], shape[-1] shape[0], shape[0] shape[1], shape[-1] shape[0] shape[1],
shape[-2] shape[-1] shape[0], shape[0] shape[1] shape[2], head[0], tail[0], long[0], tail[-1], tail[1], head[1], sound[0], sound[-1] sound[0], sound[0] sound[1],
list[0], list[-1], list[1], list[-2], list[2], list[-1] list[0], list[0] list[1], list[-1] list[0] list[1], list[-1] shape[0] list[1], list[-2] list[-1] shape[0],
shape[0] list[1] list[2], used[0], used[0] list[0] shape[0], used[0] list[-1], place[0], place[0] shape[0] list[0], place[0] used[0], word[-1] shape[0], shape[0] word[1],
word[-1] shape[0] shape[1], word[-2] word[-1] shape[0], run[0] shape[0], sound[0] list[-1], sound[0] used[0],
rule[0], rule[-1], rule[1], rule[-1] rule[0], rule[0] rule[1], rule[0] shape[0], rule[0] list[0], rule[0] word[-1], rule[0] word[1], rule[0] shape[-1], rule[0] shape[1], rule[0] used[0],
rule[0] tail[0], rule[0] word[0]
"""
JAPANESE = """
word[0], word[-1], word[1], word[-2], word[2], word[-3], word[3], word[-1] word[0], word[0] word[1], word[1] word[2], word[-2] word[-1], word[-1] word[0] word[1],
word[0] word[1] word[2], word[-2] word[-1] word[0], shape[0], shape[-1] shape[0], shape[0] shape[1], shape[-1] shape[0] shape[1], shape[-2] shape[-1] shape[0],
shape[0] shape[1] shape[2], run[0], run[0] shape[0], run[0] shape[0] tail[0], run[0] shape[0] word[1], tail[0] shape[0], long[0] shape[0], head[0] shape[0], tail[0] run[0],
list[0], list[-1], list[1], list[0] run[0], list[-1] list[0], list[0] list[1], list[-2] list[-1] shape[0], shape[0] list[1] list[2], list[0] shape[0] word[-1], used[0],
rule[0], rule[-1], rule[1], rule[-1] rule[0], rule[0] rule[1], rule[0] shape[0], rule[0] list[0], rule[0] word[-1], rule[0] word[1], rule[0] run[0], rule[0] word[0], rule[0] tail[0],
rule[0] shape[1], rule[0] shape[-1]
"""


class Article:
    def __init__(self, path, counts):
        self.path, self.counts, self.sentences = path, counts, []

    @property
    def language(self):
        return "japanese" if pathlib.Path(self.path).name.startswith("ja") else "latin"

    @property
    def hand(self):
        """Whose it is, if it is of those written to learn from."""
        parts = pathlib.Path(self.path).parts
        return parts[-2] if "training" in parts else None


def load(path):
    articles, last = [], None
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "article":
            articles.append(Article(cells[1], [int(cell) for cell in cells[2:]]))
            last = None
        else:
            if cells[1] != last:
                articles[-1].sentences.append([])
                last = cells[1]
            articles[-1].sentences[-1].append((cells[3], dict(zip(TRAITS, cells[4:]))))
    return articles


def crossings(text):
    return [[(part[: part.index("[")], int(part[part.index("[") + 1 : -1])) for part in one.split()] for one in text.replace("\n", " ").split(",")]


def values(sentence, at, crossing):
    return "|".join(sentence[at + offset][1][trait] if 0 <= at + offset < len(sentence) else "_" for trait, offset in crossing)


def features(sentence, crossed):
    return [[(number, values(sentence, at, crossing)) for number, crossing in enumerate(crossed)] for at in range(len(sentence))]


class Data:
    """Sentences, the longest first, as numbers of features; 0 is for all that is not weighed."""

    def __init__(self, sentences, crossed, vocabulary=None):
        self.sentences = sorted((one for one in sentences if one), key=len, reverse=True)
        rows = [features(one, crossed) for one in self.sentences]
        if vocabulary is None:
            counts = collections.Counter(value for row in rows for token in row for value in token)
            vocabulary = {value: index + 1 for index, value in enumerate(sorted(value for value, count in counts.items() if count >= 3))}
        self.vocabulary = vocabulary
        self.x = np.array([[vocabulary.get(value, 0) for value in token] for row in rows for token in row], dtype=np.int32)
        self.y = np.array([TAGS.index(token[0]) for one in self.sentences for token in one])
        lengths = np.array([len(one) for one in self.sentences])
        self.starts = np.concatenate([[0], np.cumsum(lengths)])
        # The tokens at each place of all sentences that are so long.
        self.steps = [self.starts[: (lengths > place).sum()] + place for place in range(lengths.max())]


def sums(data, weights):
    total = np.zeros((len(data.x), K))
    for column in range(data.x.shape[1]):
        total += weights[data.x[:, column]]
    return total


def likelihoods(data, emissions, steps):
    """Forward and backward: log of the sum of all paths, likelihood of each tag at each token, expected steps."""
    top = emissions.max(1, keepdims=True)
    power, move = np.exp(emissions - top), np.exp(steps + BARRED)
    ahead, scale = np.zeros_like(power), np.zeros(len(power))
    for place, index in enumerate(data.steps):
        now = power[index] * (np.exp(START) if place == 0 else ahead[data.steps[place - 1][: len(index)]] @ move)
        scale[index] = now.sum(1)
        ahead[index] = now / scale[index][:, None]
    back, expected = np.ones_like(power), np.zeros((K, K))
    for place in range(len(data.steps) - 2, -1, -1):
        following = data.steps[place + 1]
        index = data.steps[place][: len(following)]
        reached = power[following] * back[following] / scale[following][:, None]
        back[index] = reached @ move.T
        expected += move * (ahead[index].T @ reached)
    return (np.log(scale) + top[:, 0]).sum(), ahead * back, expected


def minimize(function, start, rounds, memory=6):
    """L-BFGS with halving steps."""
    x = start
    value, slope = function(x)
    kept = []
    for _ in range(rounds):
        direction, factors = slope.copy(), []
        for step, change, rho in reversed(kept):
            factor = rho * step.dot(direction)
            factors.append(factor)
            direction -= factor * change
        if kept:
            step, change, _ = kept[-1]
            direction *= step.dot(change) / change.dot(change)
        else:
            direction /= max(1.0, np.abs(direction).sum())
        for (step, change, rho), factor in zip(kept, reversed(factors)):
            direction += step * (factor - rho * change.dot(direction))
        size, drop = 1.0, slope.dot(direction)
        while True:
            step = -size * direction
            after, further = function(x + step)
            if after <= value - 1e-4 * size * drop or size < 1e-6:
                break
            size /= 2
        change = further - slope
        if step.dot(change) > 1e-10:
            kept = kept[-(memory - 1) :] + [(step, change, 1 / step.dot(change))]
        x, done = x + step, value - after < 1e-5 * abs(value)
        value, slope = after, further
        if done:
            break
    return x


def learn(data, rounds):
    count, (tokens, width) = len(data.vocabulary) + 1, data.x.shape
    flat, truth = data.x.ravel(), np.eye(K)[data.y]
    seen = np.zeros((K, K))
    for place in range(1, len(data.steps)):
        following = data.steps[place]
        np.add.at(seen, (data.y[data.steps[place - 1][: len(following)]], data.y[following]), 1)

    def loss(vector):
        weights, steps = vector[: count * K].reshape(count, K), vector[count * K :].reshape(K, K)
        emissions = sums(data, weights)
        whole, likely, expected = likelihoods(data, emissions, steps)
        value = whole - emissions[np.arange(tokens), data.y].sum() - (steps * seen).sum() + PENALTY / 2 * ((weights**2).sum() + 0.1 * (steps**2).sum())
        wrong = likely - truth
        slope = np.stack([np.bincount(flat, np.repeat(wrong[:, tag], width), minlength=count) for tag in range(K)], axis=1) + PENALTY * weights
        slope[0] = 0
        return value, np.concatenate([slope.ravel(), (expected - seen + 0.1 * PENALTY * steps).ravel()])

    found = minimize(loss, np.zeros(count * K + K * K), rounds)
    weights = found[: count * K].reshape(count, K)
    weights[0] = 0
    return weights, found[count * K :].reshape(K, K)


def example():
    """Words of the example's names, small letters."""
    words = set()
    for path in sorted((ROOT / "Examples").glob("*/*.csv")):
        for row in csv.reader(open(path, encoding="utf-8")):
            words |= {word.lower() for cell in row for word in re.findall(r"[A-Za-zÄÖÜäöüßéō]+", cell) if word[0].isupper() and len(word) > 2}
    return words


def general(data, crossed, language):
    """Which features tell no single name."""
    common = {token[1]["word"] for one in data.sentences for token in one if token[1]["list"] not in ("", "given", "place") or token[1]["shape"] == "a"}
    barred = example() - common
    inside, outside = collections.defaultdict(set), collections.Counter()
    for one in data.sentences:
        names, start = [None] * len(one), 0
        for at, token in enumerate(one):
            start = at if token[0][0] == "B" else start
            if token[0] != "O":
                end = next((place for place in range(at + 1, len(one)) if one[place][0][0] != "I"), len(one))
                names[at] = " ".join(part[1]["word"] for part in one[start:end])
        for at, row in enumerate(features(one, crossed)):
            for (number, value), crossing in zip(row, crossed):
                spelled = [names[at + offset] for trait, offset in crossing if trait in SPELLING and 0 <= at + offset < len(one)]
                named = [name for name in spelled if name]
                if named:
                    inside[number, value].add(named[0])
                else:
                    outside[number, value] += 1

    def is_general(feature):
        crossing, parts = crossed[feature[0]], feature[1].split("|")
        if len(parts) != len(crossing) or any(" " in part or '"""' in part for part in parts):
            return False
        if not any(trait in SPELLING for trait, _ in crossing):
            return True
        for (trait, _), part in zip(crossing, parts):
            if language == "latin" and trait in SPELLING and part in barred and (trait == "word" or len(part) >= 5):
                return False
            if language == "japanese" and trait in ("head", "tail", "long") and len(part) >= 2 and 0 < len(inside[feature]) < 4:
                return False
        return not inside[feature] or outside[feature] >= 2 or len(inside[feature]) >= 3

    return {feature for feature in data.vocabulary if is_general(feature)}


def model(sentences, language):
    crossed = crossings(LATIN if language == "latin" else JAPANESE)
    data = Data(sentences, crossed)
    weights, _ = learn(data, ROUGH)
    worth = np.abs(weights).max(1) * np.sqrt(np.bincount(data.x.ravel(), minlength=len(weights)).clip(1, 50))
    fitting = general(data, crossed, language)
    best = sorted((feature for feature in data.vocabulary if feature in fitting), key=lambda feature: (-worth[data.vocabulary[feature]], feature))[: SIZE[language]]
    data = Data(sentences, crossed, {feature: index + 1 for index, feature in enumerate(sorted(best))})
    weights, steps = learn(data, FINE)
    return crossed, data.vocabulary, np.round(weights, 1), np.round(steps, 1)


def spans(likely):
    """As `NameModel.names` does."""
    found, at = [], 0
    while at < len(likely):
        best = None
        for begin in (1, 3, 5):
            if likely[at, begin] <= 0.15 or likely[at, begin] < max(likely[at, 1], likely[at, 3], likely[at, 5]):
                continue
            end, least = at + 1, likely[at, begin]
            while end < len(likely) and likely[end, begin + 1] > 0.5 * likely[end - 1, begin if end - 1 == at else begin + 1] and likely[end, begin + 1] > 0.8 * likely[end, 0]:
                least = min(least, likely[end, begin + 1])
                end += 1
            if best is None or least > best[3]:
                best = (at, end, begin, least)
        if best:
            found.append(best)
        at = best[1] if best else at + 1
    return found


def folds(articles):
    """What the learned part finds alone in the articles of a hand, taught by all others."""
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for language in SIZE:
        own = [one for one in articles if one.language == language]
        for hand in sorted({one.hand for one in own if one.hand}):
            crossed, vocabulary, weights, steps = model([sentence for one in own if one.hand != hand for sentence in one.sentences], language)
            for one in own:
                if one.hand != hand:
                    continue
                data = Data(one.sentences, crossed, vocabulary)
                _, likely, _ = likelihoods(data, sums(data, weights), steps)
                count = counts[pathlib.Path(one.path).name[:2]]
                for sentence, start in zip(data.sentences, data.starts):
                    labels = [token[0] for token in sentence]
                    count[2] += sum(label[0] == "B" for label in labels)
                    for begin, end, tag, least in spans(likely[start : start + len(sentence)]):
                        if least >= 0.5:
                            count[0 if any(label != "O" and label[2:] == TAGS[tag][2:] for label in labels[begin:end]) else 1] += 1
    for language, (right, wrong, marked) in sorted(counts.items()):
        print(f"{language}: {right / (right + wrong):.3f}, {right / marked:.3f} of {marked} names")


def write(language, crossed, vocabulary, weights, steps):
    lines = ["> steps"]

    def put(fields):
        line = ""
        for field in fields:
            if line and len(line) + 1 + len(field) > 1500:
                lines.append(line)
                line = ""
            line += (" " if line else "") + field
        lines.append(line)

    tenths = lambda number: f"{number * 10:.0f}"
    put([LETTERS[a] + LETTERS[b] + tenths(steps[a, b]) for a in range(K) for b in range(K) if BARRED[a, b] == 0 and abs(steps[a, b]) > 0.05])
    for number, crossing in enumerate(crossed):
        fields = []
        for feature, row in sorted(vocabulary.items()):
            told = [LETTERS[tag] + tenths(weights[row, tag]) for tag in range(K) if abs(weights[row, tag]) > 0.15]
            if feature[0] == number and told:
                fields.append(" ".join(["=" + feature[1]] + told))
        lines.append("> " + " ".join(f"{trait}[{offset}]" for trait, offset in crossing))
        if fields:
            put(fields)
    said = "German and English" if language == "latin" else "Japanese"
    body = "\n".join("    " + line for line in lines)
    path = ROOT / "Sources/Reading/Names" / f"NameWeights{language.capitalize()}.swift"
    path.write_text(f'''extension NameModel {{
  /// By what names in {said} are told, as `Benchmarks/learn_names.py` learned and wrote it.
  static let {language} = NameModel(
    #"""
{body}
    """#)
}}
''', encoding="utf-8")
    print(path.name, len(vocabulary), "features,", len(lines), "lines")


if __name__ == "__main__":
    every = load(sys.argv[1])
    if "--folds" in sys.argv:
        folds(every)
    else:
        for one in SIZE:
            write(one, *model([sentence for article in every if article.language == one for sentence in article.sentences], one))
