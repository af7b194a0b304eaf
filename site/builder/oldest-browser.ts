/** The oldest browser that the board is for: that of WeChat on old phones, and of Windows 7. Styles and scripts are made for it. */
export const oldestBrowser = 'chrome86'
