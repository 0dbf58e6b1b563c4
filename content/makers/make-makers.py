#!/usr/bin/env python3
"""Writes makers.bin, the table of who made a network card, from the IEEE listings as Debian's package ieee-data ships them.

    content/makers/make-makers.py [FOLDER with oui.csv mam.csv oui36.csv iab.csv] [OUTPUT]

Same input, same bytes. Format, inside one zlib stream (numbers little-endian):
  "MAKERS1\\n", u16 count of names, each: u8 length + UTF-8;
  then for 36, 28 and 24 bits: i32 count, count x u64 difference of the sorted prefixes, count x u16 number of the name.
"""
import csv
import pathlib
import re
import struct
import sys
import zlib

FILES = {24: ["oui.csv"], 28: ["mam.csv"], 36: ["oui36.csv", "iab.csv"]}
# Words of company law say nothing about the maker and take a fifth of the room.
LEGAL = re.compile(r"[\s,.;&-]+(co|corp|corporation|inc|incorporated|ltd|limited|llc|gmbh|s\.?a|s\.?r\.?l|s\.?p\.?a|a\.?g|a/s|b\.?v|plc|pty|company|kg|oy|ab|k\.?k)\b[.,]*\s*$", re.I)


def short(name):
    kept = re.sub(r"\s+", " ", name).strip()
    while LEGAL.search(kept):
        kept = LEGAL.sub("", kept)
    return kept.strip(" ,;") or name.strip()


def read(folder, names):
    rows = {}
    for path in names:
        with open(folder / path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                name = row["Organization Name"].strip()
                # A prefix sold in smaller blocks belongs to nobody by itself.
                if name and name not in ("IEEE Registration Authority", "Private"):
                    rows[int(row["Assignment"], 16)] = short(name)
    return rows


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/ieee-data")
    output = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).with_name("makers.bin")
    tables = {width: read(folder, files) for width, files in FILES.items()}
    names = sorted({name for rows in tables.values() for name in rows.values()})
    number = {name: index for index, name in enumerate(names)}
    data = bytearray(b"MAKERS1\n" + struct.pack("<H", len(names)))
    for name in names:
        text = name.encode()[:120].decode(errors="ignore").encode()
        data += bytes([len(text)]) + text
    for width in (36, 28, 24):
        prefixes = sorted(tables[width])
        data += struct.pack("<i", len(prefixes))
        data += b"".join(struct.pack("<Q", prefix - before) for before, prefix in zip([0] + prefixes, prefixes))
        data += b"".join(struct.pack("<H", number[tables[width][prefix]]) for prefix in prefixes)
    output.write_bytes(zlib.compress(bytes(data), 9))
    print(f"{output}: {sum(map(len, tables.values()))} prefixes, {len(names)} makers, {output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
