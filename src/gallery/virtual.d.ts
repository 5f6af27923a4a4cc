declare module 'virtual:gallery' {
  export const gallery: import('./gallery-data.js').GalleryData;
}
