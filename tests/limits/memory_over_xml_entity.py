# limits: memory=8MB
# ends: trap memory
# One entity is long, and an attribute has many of it.
import xml.etree.ElementTree as ET

ET.fromstring("<!DOCTYPE a [<!ENTITY e '" + "x" * 200000 + "'>]><a b='" + "&e;" * 1000 + "'/>")
