# Carets line up below wide and accented characters.
größe = {"höhe": 3}


def prüfe(werte):
    return "日本" + "é" * 2 + werte["höhe"] + "ü"


print(größe)
prüfe(größe)
