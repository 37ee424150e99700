/** Where a quick exit leads: the weather, a page anyone might have open. */
export const neutralPage = 'https://www.weather.gov/';
