import { expect, type Page } from '@playwright/test'

/** Presses one of the options of the settings that are open, by the name of its group, as a person does: on its label. */
export async function chooseSetting(page: Page, group: string, option: string): Promise<void> {
  const options = page.getByRole('group', { name: group })
  await options
    .locator('label')
    .filter({ has: page.getByLabel(option, { exact: true }) })
    .click()
  await expect(options.getByLabel(option, { exact: true })).toBeChecked()
}
