export const LOM_NAMESPACE = 'http://ltsc.ieee.org/xsd/LOM';
export const LOM_SCHEMA_PATH = 'lom.xsd';

/**
 * ADL's validator wants the schema of every namespace in the manifest at the package's root, and the set of schemas
 * that packagers commonly ship has none for LOM. This one holds just what `manifest-2004.ts` writes of it.
 */
export const LOM_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<!-- The part of IEEE 1484.12.3 (Learning Object Metadata) that this package's manifest uses; not the IEEE's own file. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${LOM_NAMESPACE}" targetNamespace="${LOM_NAMESPACE}" elementFormDefault="qualified">
  <xs:element name="lom">
    <xs:complexType>
      <xs:all>
        <xs:element name="general" type="General" minOccurs="0"/>
        <xs:element name="lifeCycle" type="LifeCycle" minOccurs="0"/>
        <xs:element name="metaMetadata" type="MetaMetadata" minOccurs="0"/>
        <xs:element name="technical" type="Technical" minOccurs="0"/>
      </xs:all>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="General">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="title" type="LangString"/>
      <xs:element name="language" type="xs:language"/>
      <xs:element name="description" type="LangString"/>
      <xs:element name="keyword" type="LangString"/>
    </xs:choice>
  </xs:complexType>
  <xs:complexType name="LifeCycle">
    <xs:sequence>
      <xs:element name="version" type="LangString" minOccurs="0"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="MetaMetadata">
    <xs:sequence>
      <xs:element name="metadataSchema" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="Technical">
    <xs:sequence>
      <xs:element name="format" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>
  <xs:complexType name="LangString">
    <xs:sequence>
      <xs:element name="string" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="xs:string">
              <xs:attribute name="language" type="xs:language"/>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>
</xs:schema>
`;
