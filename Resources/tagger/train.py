#!/usr/bin/env python3
"""Trains the part-of-speech model of Sources/PartsOfSpeech.

    train.py MODEL.bin TRAIN.conllu... [--test TEST.conllu]...

TRAIN and TEST are files of Universal Dependencies with Penn tags in the fifth column (XPOS); the model
in the repository is of UD English EWT (CC BY-SA 4.0), all documents but those of its test set. An
averaged perceptron (Collins 2002) that tags from left to right. Prints the accuracy on each TEST.

The model is read where it lies, little-endian:

    "DLPOS1\\0\\0"  u32 tags  u32 slots (a power of two)  u32 weights
    tags * 8 bytes: a name each, filled up with zeros
    slots * (u32 feature, u32 first weight << 8 | weights): open addressing, an empty slot is all zero
    weights * (u16 tag, i16 weight)
"""
import random, struct, sys
from collections import defaultdict

ROUNDS = 8
FEWEST = 2          # a feature that was seen less often is dropped
LEAST = 0.02        # a weight of less is dropped
SCALE = 256
MASK = 0xFFFFFFFF


def fnv(data):
    h = 0x811C9DC5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & MASK
    return h


def mix(template, *parts):
    h = (template * 0x9E3779B1) & MASK
    for part in parts:
        h = ((h ^ part) * 0x85EBCA6B) & MASK
        h ^= h >> 13
    return h or 1


class Word:
    """What the features know of a word: its letters folded, figures as 0, its endings, its shape."""
    __slots__ = ("form", "one", "two", "three", "shape", "start")
    cache = {}

    @classmethod
    def of(cls, text):
        if text not in cls.cache:
            cls.cache[text] = cls(text)
        return cls.cache[text]

    def __init__(self, text):
        data = text.replace("\u2019", "'").replace("\u2018", "'").encode()
        folded = bytes(
            0x30 if 0x30 <= b <= 0x39 else b | 0x20 if 0x41 <= b <= 0x5A else b for b in data)
        self.form = fnv(folded)
        self.one, self.two, self.three = (fnv(folded[-n:]) for n in (1, 2, 3))
        self.start = fnv(folded[:2])
        upper = sum(0x41 <= b <= 0x5A for b in data)
        letters = sum(0x61 <= b <= 0x7A or b >= 0x80 for b in data)
        shape = 0
        if data and 0x41 <= data[0] <= 0x5A: shape |= 1
        if upper and not letters: shape |= 2
        if any(0x30 <= b <= 0x39 for b in data): shape |= 4
        if 0x2D in data: shape |= 8
        if not upper and not letters: shape |= 16
        self.shape = shape


EDGE = Word("")


def features(words, i, one, two):
    """One number a feature. `one` and `two` are the tags of the last two words, plus 1; 0 at the edge."""
    def at(k):
        return words[k] if 0 <= k < len(words) else EDGE
    w, p, pp, n, nn = words[i], at(i - 1), at(i - 2), at(i + 1), at(i + 2)
    first = 1 if i == 0 else 0
    return [
        mix(1, w.form), mix(2, w.three), mix(3, w.two), mix(4, w.one), mix(5, w.start),
        mix(6, w.shape, first), mix(7, one), mix(8, one, two), mix(9, one, w.form),
        mix(10, p.form), mix(11, p.three), mix(12, pp.form), mix(13, n.form), mix(14, n.three),
        mix(15, nn.form), mix(16, n.shape, w.shape), mix(17, p.form, w.form),
        mix(18, w.form, n.form), mix(19, one, w.three), mix(20, w.shape, w.three),
        mix(21, one, n.form),
    ]


def sentences(path):
    sentence = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if sentence: yield sentence
            sentence = []
        elif not line.startswith("#"):
            column = line.split("\t")
            if column[0].isdigit(): sentence.append((column[1], column[4]))
    if sentence: yield sentence


def capitals(sentence):
    """Headlines and shouting, so that capitals say less."""
    return [(word.upper(), tag) for word, tag in sentence]


def best(weights, found, count):
    scores = [0.0] * count
    for feature in found:
        row = weights.get(feature)
        if row:
            for tag, weight in row.items(): scores[tag] += weight
    top = 0
    for tag in range(1, count):
        if scores[tag] > scores[top]: top = tag
    return top


def main():
    arguments = sys.argv[1:]
    tests = [arguments[i + 1] for i, a in enumerate(arguments) if a == "--test"]
    paths = [a for i, a in enumerate(arguments) if a != "--test" and (i == 0 or arguments[i - 1] != "--test")]
    out, training = paths[0], [s for path in paths[1:] for s in sentences(path)]
    random.seed(1)
    training += [capitals(s) for s in random.sample(training, len(training) // 40)]
    tags = sorted({tag for s in training for _, tag in s})
    number = {tag: i for i, tag in enumerate(tags)}
    data = [([Word.of(w) for w, _ in s], [number[t] for _, t in s]) for s in training]
    weights, totals, stamps, seen = {}, defaultdict(float), {}, defaultdict(int)
    step = 0
    for round in range(ROUNDS):
        random.shuffle(data)
        right = count = 0
        for words, gold in data:
            one = two = 0
            for i, truth in enumerate(gold):
                step += 1
                found = features(words, i, one, two)
                guess = best(weights, found, len(tags))
                if round == 0:
                    for feature in found: seen[feature] += 1
                if guess != truth:
                    for feature in found:
                        row = weights.setdefault(feature, {})
                        for tag, change in ((truth, 1.0), (guess, -1.0)):
                            key = (feature, tag)
                            old = row.get(tag, 0.0)
                            totals[key] += (step - stamps.get(key, 0)) * old
                            stamps[key] = step
                            row[tag] = old + change
                right += guess == truth
                count += 1
                two, one = one, guess + 1
        print(f"round {round + 1}: {right / count:.4f} of {count}", file=sys.stderr, flush=True)
    averaged = {}
    for feature, row in weights.items():
        if seen[feature] < FEWEST: continue
        kept = {}
        for tag, weight in row.items():
            key = (feature, tag)
            mean = (totals[key] + (step - stamps.get(key, 0)) * weight) / step
            if abs(mean) >= LEAST: kept[tag] = max(-32767, min(32767, round_to(mean * SCALE)))
        if kept: averaged[feature] = kept
    write(out, tags, averaged)
    for path in tests:
        right = count = 0
        for s in sentences(path):
            words, one, two = [Word.of(w) for w, _ in s], 0, 0
            for i, (_, truth) in enumerate(s):
                guess = best(averaged, features(words, i, one, two), len(tags))
                right += tags[guess] == truth
                count += 1
                two, one = one, guess + 1
        print(f"{path}: {right / count:.4f} of {count} words")


def round_to(value):
    return int(value + (0.5 if value >= 0 else -0.5))


def write(path, tags, model):
    slots = 1
    while slots < len(model) * 3 // 2: slots *= 2
    table, entries = [(0, 0)] * slots, []
    for feature in sorted(model):
        place = feature & (slots - 1)
        while table[place] != (0, 0): place = (place + 1) & (slots - 1)
        row = sorted(model[feature].items())
        table[place] = (feature, len(entries) << 8 | len(row))
        entries += row
    with open(path, "wb") as file:
        file.write(b"DLPOS1\0\0" + struct.pack("<III", len(tags), slots, len(entries)))
        for tag in tags: file.write(tag.encode().ljust(8, b"\0")[:8])
        for slot in table: file.write(struct.pack("<II", *slot))
        for tag, weight in entries: file.write(struct.pack("<Hh", tag, weight))
    print(f"{len(model)} features, {len(entries)} weights", file=sys.stderr)


if __name__ == "__main__":
    main()
