"""Writes runtime/modules/html/_entity_names.py to standard output: the named character references of HTML 5 and of HTML 4.

The tables are facts of the HTML standard; they are asked of CPython 3.14:
  scripts/oracle --show scripts/generate_html_entities.py > runtime/modules/html/_entity_names.py
"""
import html.entities

WIDTH = 126


def rows(words):
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > WIDTH:
            yield line
            line = ""
        line += " " + word if line else word
    yield line


def code_points(text):
    return "+".join(f"{ord(character):X}" for character in text)


html5 = html.entities.html5
words = []
for name, text in sorted(html5.items()):
    if name.endswith(";"):
        # What may stand without a semicolon, too, has another mark.
        mark = "!" if html5.get(name[:-1]) == text else "="
        words.append(f"{name[:-1]}{mark}{code_points(text)}")
    else:
        assert html5[name + ";"] == text
print("# lint_sizes: table. Written by scripts/generate_html_entities.py: do not edit.")
print('# Names of HTML 5: "name=code points" needs a semicolon behind it, "name!code points" does without.')
print('HTML5 = """')
print(*rows(words), sep="\n")
print('"""')
print("# Names of HTML 4 in the order of CPython's table.")
print('HTML4 = """')
print(*rows([f"{name}={code:X}" for name, code in html.entities.name2codepoint.items()]), sep="\n")
print('"""')
