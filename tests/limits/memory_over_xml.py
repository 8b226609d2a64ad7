# limits: memory=8MB
# ends: trap memory
import xml.etree.ElementTree as ET

parser = ET.XMLParser()
parser.feed("<a>")
while True:
    parser.feed("<b c='d'>" * 1000)
