import html.entities

total = 0
for name, text in sorted(html.entities.html5.items()):
    for character in name + text:
        total = (total * 31 + ord(character)) % 1000003
print(len(html.entities.html5), total)
total = 0
for name, code in html.entities.name2codepoint.items():
    assert html.entities.codepoint2name[code] == name
    assert html.entities.entitydefs[name] == chr(code)
    total = (total * 31 + code) % 1000003
print(len(html.entities.name2codepoint), len(html.entities.codepoint2name), len(html.entities.entitydefs), total)
print(html.entities.html5["gt;"], html.entities.html5["amp"], html.entities.html5["acE;"], html.entities.__all__)
