#!/usr/bin/env python3
"""embed_zones.py FOLDER OUTPUT: the time zones of Debian's tzdata (FOLDER: /usr/share/zoneinfo) as C++ for runtime/modules/zones.h.

Each zone is its TZif file (RFC 9636) without the data of version 1, deflated; names for one zone share it.
"""
import pathlib
import struct
import sys
import zlib

SKIPPED = {"posix", "right"}  # the same zones under other names, and those that count leap seconds


def modern_part(content: bytes) -> bytes:
    leap_utc, leap_standard, leaps, times, types, letters = struct.unpack(">6l", content[20:44])
    return content[44 + times * 5 + types * 6 + letters + leaps * 8 + leap_standard + leap_utc :]


def zones_of(folder: pathlib.Path) -> dict[str, bytes]:
    zones = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if name.parts[0] in SKIPPED or name.parts[-1] in ("posixrules", "localtime") or not path.is_file():
            continue
        content = path.read_bytes()
        if content.startswith(b"TZif") and content[4:5] >= b"2":
            zones[str(name)] = modern_part(content)
    return zones


def literal(content: bytes) -> str:
    text = "".join(f"\\{byte:03o}" for byte in content)
    return "\n".join(f'    "{text[at : at + 112]}"' for at in range(0, len(text), 112))


def main() -> None:
    folder, output = map(pathlib.Path, sys.argv[1:])
    zones = zones_of(folder)
    if not zones:
        sys.exit(f"embed_zones: no time zones in {folder} (Debian: tzdata)")
    places, data = {}, b""
    for content in sorted(set(zones.values())):
        deflated = zlib.compress(content, 9)
        places[content] = (len(data), len(deflated))
        data += deflated
    rows = "".join('    {"%s", %d, %d},\n' % (name, *places[zones[name]]) for name in sorted(zones))
    output.write_text(
        f"""// Made by scripts/cmake/embed_zones.py from the tzdata of the machine that builds.
#include "runtime/modules/zones.h"

namespace sandboa::runtime {{

namespace {{

constexpr char kData[] =
{literal(data)};

constexpr Zone kZones[] = {{
{rows}}};

}}  // namespace

std::span<const Zone> zones() {{ return kZones; }}
std::string_view zone_data(const Zone& zone) {{ return {{kData + zone.offset, zone.length}}; }}

}}  // namespace sandboa::runtime
"""
    )


main()
