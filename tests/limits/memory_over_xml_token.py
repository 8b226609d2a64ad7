# limits: memory=8MB
# ends: trap memory
# A comment that never ends is kept by the parser itself.
import xml.etree.ElementTree as ET

parser = ET.XMLParser()
parser.feed("<a><!--")
while True:
    parser.feed("x" * 1000)
