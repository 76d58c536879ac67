#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/sounds/*.wav from nothing but sines: bars of wood struck by soft mallets.

A struck bar sounds its fundamental and overtones at about 4 and 10 times of it, which fade the faster the higher they are.
The notes are of a pentatonic scale on D, so that two sounds that meet do not quarrel.
"""
import math
import pathlib
import struct
import wave

RATE = 32000
SCALE = {"D4": 293.66, "F4": 349.23, "G4": 392.00, "A4": 440.00, "C5": 523.25, "D5": 587.33, "F5": 698.46, "G5": 783.99, "A5": 880.00, "D6": 1174.66}
OVERTONES = ((1.0, 1.0, 1.0), (3.99, 0.22, 0.28), (9.8, 0.05, 0.10))  # times, loudness, length


def bar(samples, at, note, loudness=1.0, ring=0.22):
    """Adds one struck bar at `at` seconds; `ring` is how long it takes to fall to a third."""
    start, frequency = int(at * RATE), SCALE[note]
    for i in range(min(int(ring * 7 * RATE), len(samples) - start)):
        t = i / RATE
        attack = min(1.0, t / 0.004)
        tone = sum(gain * math.exp(-t / (ring * length)) * math.sin(2 * math.pi * frequency * times * t) for times, gain, length in OVERTONES)
        samples[start + i] += loudness * attack * tone


def purr(samples, at, note, length, loudness=0.5):
    """Adds a soft held tone, as a line rings at the caller's end."""
    start, frequency, count = int(at * RATE), SCALE[note], int(length * RATE)
    for i in range(count):
        t = i / RATE
        edge = min(1.0, t / 0.05, (length - t) / 0.12)
        samples[start + i] += loudness * max(0.0, edge) * (math.sin(2 * math.pi * frequency * t) + 0.25 * math.sin(4 * math.pi * frequency * t))


def silence(seconds):
    return [0.0] * int(seconds * RATE)


def save(folder, name, samples, peak):
    loudest = max(abs(value) for value in samples)
    fade = int(0.02 * RATE)
    for i in range(fade):  # no click at the end
        samples[-1 - i] *= i / fade
    with wave.open(str(folder / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(32767 * peak * value / loudest)) for value in samples))


def message_in():
    samples = silence(0.75)
    bar(samples, 0.00, "D5", 0.8, 0.13)
    bar(samples, 0.09, "A5", 1.0, 0.16)
    return samples


def message_sent():
    samples = silence(0.32)
    bar(samples, 0.00, "G4", 0.9, 0.06)
    bar(samples, 0.05, "C5", 0.5, 0.06)
    return samples


def mention():
    samples = silence(1.0)
    for at, note in ((0.00, "D5"), (0.09, "F5"), (0.18, "D6")):
        bar(samples, at, note, 1.0, 0.17)
    return samples


def ringtone():
    samples = silence(3.0)
    phrase = ("D5", "F5", "A5", "G5", "F5", "A5", "D6")
    for i, note in enumerate(phrase):
        bar(samples, 0.15 * i, note, 1.0 if i % 2 == 0 else 0.75, 0.24)
        bar(samples, 0.15 * i, "D4" if i < 4 else "A4", 0.25, 0.2)
    for i, note in enumerate(phrase[:3]):
        bar(samples, 1.35 + 0.15 * i, note, 0.8, 0.3)
    return samples


def ringback():
    samples = silence(3.0)
    purr(samples, 0.0, "A4", 0.9)
    purr(samples, 0.0, "C5", 0.9, 0.3)
    return samples


def call_end():
    samples = silence(0.9)
    for at, note in ((0.00, "A4"), (0.13, "F4"), (0.26, "D4")):
        bar(samples, at, note, 1.0, 0.14)
    return samples


def main():
    folder = pathlib.Path(__file__).resolve().parent.parent / "resources" / "sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for make, peak in ((message_in, 0.5), (message_sent, 0.28), (mention, 0.6), (ringtone, 0.7), (ringback, 0.35), (call_end, 0.45)):
        save(folder, make.__name__.replace("_", "-"), make(), peak)


if __name__ == "__main__":
    main()
