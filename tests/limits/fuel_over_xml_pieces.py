# limits: fuel=3000000
# ends: trap fuel
# An attribute that never ends, in small pieces: nothing of it is read again and again.
import xml.etree.ElementTree as ET

parser = ET.XMLParser()
parser.feed("<a b='")
while True:
    parser.feed("xxxxxxxx")
