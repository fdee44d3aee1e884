/** What citation-js is taught: a citation style, and the Arabic words of all. */
import { unitedNationsMonth } from '../../edition/references/months.ts'

const CSL = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"'

/**
 * Notes in full after the Chicago Manual of Style, 18th edition, for what Masar cites: documents of the United Nations by
 * body, title, symbol and date, and its own pages.
 */
export const chicagoStyle = (comma: string): string => `<?xml version="1.0" encoding="utf-8"?>
<style ${CSL} class="note" page-range-format="expanded">
  <info>
    <title>Chicago notes, for documents of the United Nations</title>
    <id>masar-chicago-notes</id>
    <updated>2026-11-27T00:00:00+00:00</updated>
  </info>
  <macro name="work">
    <group delimiter="${comma} ">
      <names variable="author"><name/></names>
      <text variable="title" quotes="true"/>
      <text variable="container-title"/>
      <choose>
        <if variable="number">
          <group delimiter=" ">
            <text variable="number"/>
            <date variable="issued" form="text" prefix="(" suffix=")"/>
          </group>
        </if>
        <else>
          <date variable="issued" form="text"/>
        </else>
      </choose>
      <group delimiter=" ">
        <label variable="locator" form="short"/>
        <text variable="locator"/>
      </group>
      <text variable="medium"/>
      <text variable="URL"/>
    </group>
  </macro>
  <citation>
    <layout suffix="." delimiter="; "><text macro="work"/></layout>
  </citation>
  <bibliography>
    <layout suffix="."><text macro="work"/></layout>
  </bibliography>
</style>`

const term = (name: string, one: string, many?: string): string =>
  many === undefined
    ? `<term name="${name}">${one}</term>`
    : ['', ' form="short"']
        .map(
          (form) => `<term name="${name}"${form}><single>${one}</single><multiple>${many}</multiple></term>`,
        )
        .join('')

const months = Array.from({ length: 12 }, (_, index) => {
  const name = `month-${String(index + 1).padStart(2, '0')}`
  return `<term name="${name}">${unitedNationsMonth(index + 1)}</term><term name="${name}" form="short">${unitedNationsMonth(index + 1)}</term>`
}).join('')

/** The words that the styles used here need, as the United Nations writes them. */
export const ARABIC_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale ${CSL} xml:lang="ar">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="day" suffix="/"/><date-part name="month" form="numeric" suffix="/"/><date-part name="year"/></date>
  <terms>
    ${term('paragraph', 'الفقرة', 'الفقرات')}
    ${term('note', 'الحاشية', 'الحواشي')}
    ${term('no date', 'بلا تاريخ')}<term name="no date" form="short">بلا تاريخ</term>
    ${term('and', 'و')}${term('et-al', 'وآخرون')}${term('from', 'من')}${term('in', 'في')}
    ${term('retrieved', 'استُرجع في')}${term('accessed', 'اطُّلع عليه في')}
    ${term('open-quote', '«')}${term('close-quote', '»')}
    ${term('open-inner-quote', '“')}${term('close-inner-quote', '”')}
    ${term('page-range-delimiter', '–')}
    ${months}
  </terms>
</locale>`
